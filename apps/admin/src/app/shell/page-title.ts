import { DOCUMENT, effect, inject } from '@angular/core';
import { Announcer, Texts } from '@briedums/web';

/**
 * Names the page in the browser's tab and tells it to screen readers. Call it where a page's fields are made; the function
 * may read signals, and gives an empty text while the name is not known yet. Of a page with tabs, `part` names the open one.
 */
export function pageTitle(title: () => string, part?: () => string): void {
  const document = inject(DOCUMENT);
  const announcer = inject(Announcer);
  const texts = inject(Texts);
  effect(() => {
    const of = title();
    if (!of) return;
    const open = part?.();
    const page = open ? texts.t('shell.titleOf', { page: open, product: of }) : of;
    const whole = texts.t('shell.titleOf', { page, product: texts.t('common.product') });
    if (document.title === whole) return;
    document.title = whole;
    announcer.say(page);
  });
}
