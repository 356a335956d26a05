import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { Texts } from '@briedums/web';

/** The name in the browser's tab of a page that does not name itself. */
export const named =
  (key: string): ResolveFn<string> =>
  () => {
    const texts = inject(Texts);
    return texts.t('shell.titleOf', { page: texts.t(key), product: texts.t('common.product') });
  };
