import { DOCUMENT, effect, inject } from '@angular/core';
import { Texts } from '@briedums/web';

/** Names the page in the browser's tab while the component lives; follows the language. Call it where a page's fields are made. */
export function pageTitle(title: () => string | null | undefined): void {
  const document = inject(DOCUMENT);
  const texts = inject(Texts);
  effect(() => {
    const product = texts.t('common.product');
    const own = title();
    document.title = own ? `${own} – ${product}` : product;
  });
}
