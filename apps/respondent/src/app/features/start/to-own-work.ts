import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { api, type ParticipationView } from '@briedums/domain';
import { Api, Session } from '@briedums/web';

/**
 * The bare address leads a signed-in respondent to what there is to fill: to the questionnaire itself when it is the only
 * one, else to the list. Everyone else sees the public page; so does a respondent while the server is not reached.
 */
export const toOwnWork: CanActivateFn = async () => {
  const [session, router, client] = [inject(Session), inject(Router), inject(Api)];
  const view = await session.load().catch(() => null);
  if (!view?.roles.includes('respondent')) return true;
  const mine = await client.call(api.answers.mine).catch(() => []);
  const only = onlyWork(mine);
  return router.createUrlTree(only ? ['/anketa', only.id] : ['/sakums']);
};

/** The one questionnaire that can be gone on with, when nothing else is there to choose. */
export const onlyWork = (mine: readonly ParticipationView[]): ParticipationView | null => {
  const [only] = mine;
  return mine.length === 1 && only?.round.state === 'open' && only.state !== 'submitted' ? only : null;
};
