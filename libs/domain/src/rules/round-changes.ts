import type { RoundState } from './states';

export type RoundChange = 'open' | 'close' | 'publish' | 'withdraw';

const changes: Record<RoundState, Partial<Record<RoundChange, RoundState>>> = {
  draft: { open: 'open' },
  open: { close: 'closed' },
  closed: { open: 'open', publish: 'published' },
  published: { withdraw: 'closed' },
};

/** What a round becomes by a change, or null when it cannot be made now. A past round that was imported is never filled in. */
export const roundAfter = (
  round: { state: RoundState; origin: 'survey' | 'imported' },
  change: RoundChange,
): RoundState | null =>
  round.origin === 'imported' && change === 'open' ? null : (changes[round.state][change] ?? null);

/** Participants and credentials may change while answers are still to come. */
export const takesParticipants = (round: { state: RoundState; origin: 'survey' | 'imported' }): boolean =>
  round.origin === 'survey' && (round.state === 'draft' || round.state === 'open');
