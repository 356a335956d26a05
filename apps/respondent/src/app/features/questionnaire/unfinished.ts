import { DOCUMENT, inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm, Session, Texts } from '@briedums/web';
import { focusPlace } from './question-focus';
import type { SectionPage } from './section-page';

/** Fields in which something is typed that cannot be an answer yet: only the page holds it. */
export const unfinishedFields = (document: Document): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('bd-question [data-bd-unsaved]'),
];

/** Before another section or page: what cannot be saved would be gone without a word. Who stays is led to it. */
export const finishing: CanDeactivateFn<SectionPage> = async ({ unsent }) => {
  const [confirm, texts, document] = [inject(Confirm), inject(Texts), inject(DOCUMENT)];
  const [field] = unfinishedFields(document);
  if (!field || !inject(Session).signedIn()) return true;
  const code = field.closest('bd-question')?.querySelector('.code')?.textContent ?? '';
  const leaves = await confirm.ask({
    title: texts.t('leaving.unfinished'),
    text: texts.t('leaving.unfinishedText', { code }),
    action: texts.t('leaving.leave'),
  });
  if (leaves) unsent.agree();
  else lead(field);
  return leaves;
};

function lead(field: HTMLElement): void {
  const place = field.closest('.row[id], bd-question')?.id.replace(/^q-/, '');
  if (place) focusPlace(place);
  const control = field.matches('input') ? field : field.querySelector<HTMLElement>('input');
  control?.focus();
}
