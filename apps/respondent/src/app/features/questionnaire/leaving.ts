import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm, Session, Texts } from '@briedums/web';
import type { QuestionnairePage } from './questionnaire-page';

/** Before another page: sends what is waiting, and tells the person what the server still does not have. */
export const leaving: CanDeactivateFn<QuestionnairePage> = async (page) => {
  const [confirm, texts, session] = [inject(Confirm), inject(Texts), inject(Session)];
  const { queue } = page.form;
  if (!session.signedIn() || queue.count() === 0) return true;
  await Promise.race([queue.flush(), new Promise((resolve) => setTimeout(resolve, 3_000))]);
  if (queue.count() === 0) return true;
  return confirm.ask({
    title: texts.t('leaving.title'),
    text: texts.plural(queue.durable() ? 'leaving.kept' : 'leaving.lost', queue.count()),
    action: texts.t('leaving.leave'),
  });
};
