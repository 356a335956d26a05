import { DOCUMENT, effect, inject } from '@angular/core';
import { Texts } from '../i18n/texts';
import { Announcer } from './announcer';

/**
 * Names the page in the browser's tab while the component lives and tells it to screen readers; follows the language. The
 * function may read signals, and gives nothing while the name is not known yet. Call it where a page's fields are made.
 */
export function pageTitle(title: () => string | null | undefined): void {
  const document = inject(DOCUMENT);
  const announcer = inject(Announcer);
  const texts = inject(Texts);
  effect(() => {
    const product = texts.t('common.product');
    const own = title();
    const whole = own ? `${own} – ${product}` : product;
    if (document.title === whole) return;
    document.title = whole;
    if (own) announcer.say(own);
  });
}
