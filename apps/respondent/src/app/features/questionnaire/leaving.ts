import { inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm, type Confirmation, Session, Texts } from '@briedums/web';
import type { QuestionnairePage } from './questionnaire-page';
import type { SaveQueue } from './saving/save-queue';

const leavingUploads = (texts: Texts, count: number): Confirmation => ({
  title: texts.t('leaving.title'),
  text: texts.plural('leaving.uploads', count),
  action: texts.t('leaving.leave'),
});

const leavingAnswers = (texts: Texts, queue: SaveQueue): Confirmation => ({
  title: texts.t('leaving.title'),
  text: texts.plural(queue.durable() ? 'leaving.kept' : 'leaving.lost', queue.count()),
  action: texts.t('leaving.leave'),
});

/** Before another page: sends what is waiting, and tells the person what the server still does not have. */
export const leaving: CanDeactivateFn<QuestionnairePage> = async (page) => {
  const [confirm, texts, session] = [inject(Confirm), inject(Texts), inject(Session)];
  const { queue } = page.form;
  const uploads = page.files.queue.count();
  if (!session.signedIn() || (queue.count() === 0 && uploads === 0)) return true;
  if (uploads > 0 && !(await confirm.ask(leavingUploads(texts, uploads)))) return false;
  await Promise.race([queue.flush(), new Promise((resolve) => setTimeout(resolve, 3_000))]);
  if (queue.count() === 0) {
    page.unsent.agree();
    return true;
  }
  const leaves = await confirm.ask(leavingAnswers(texts, queue));
  if (leaves) page.unsent.agree();
  return leaves;
};
