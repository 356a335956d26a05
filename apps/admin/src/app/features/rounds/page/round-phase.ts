import { isUnderWay, type ParticipationRow, type ResultSetView, type RoundView } from '@briedums/domain';

export const phases = ['draft', 'open', 'closed', 'computed', 'published'] as const;
export type Phase = (typeof phases)[number];

/** Imported rounds were never filled in here. */
export const phasesOf = (round: Pick<RoundView, 'origin'>): readonly Phase[] =>
  round.origin === 'imported' ? ['closed', 'computed', 'published'] : phases;

/** The newest computation that came to its end; they are given newest first. */
export const lastDone = (sets: readonly ResultSetView[]): ResultSetView | null =>
  sets.find((set) => set.state === 'done') ?? null;

/** Where a round is: its own state, and whether a closed one was computed. */
export function phaseOf(round: Pick<RoundView, 'state'>, sets: readonly ResultSetView[]): Phase {
  if (round.state === 'closed') return lastDone(sets) ? 'computed' : 'closed';
  return round.state;
}

/** Something to know before the next step. One that `stops` makes the step impossible. */
export interface Obstacle {
  /** Text `round.obstacles.<code>`, in plural forms when there is a count. */
  code:
    | 'noParticipants'
    | 'notInvited'
    | 'withoutAddress'
    | 'noDeadline'
    | 'deadlinePassed'
    | 'notSubmitted'
    | 'running';
  count?: number;
  stops: boolean;
}

const some = (code: Obstacle['code'], count: number): Obstacle[] =>
  count > 0 ? [{ code, count, stops: false }] : [];

function beforeOpening(round: RoundView, rows: readonly ParticipationRow[], now: string): Obstacle[] {
  if (!rows.length) return [{ code: 'noParticipants', stops: true }];
  const closes = round.closesAt;
  return [
    ...some('notInvited', rows.filter((r) => r.contacts === 0 && r.contactEmail).length),
    ...some('withoutAddress', rows.filter((r) => r.contacts === 0 && !r.contactEmail).length),
    ...(closes ? [] : [{ code: 'noDeadline', stops: false } as const]),
    ...(closes && closes < now ? [{ code: 'deadlinePassed', stops: false } as const] : []),
  ];
}

/** What stands in the way of the step after this phase. `now` is ISO 8601 in UTC. */
export function obstacles(
  phase: Phase,
  round: RoundView,
  rows: readonly ParticipationRow[],
  sets: readonly ResultSetView[],
  now: string,
): Obstacle[] {
  const late = rows.filter((r) => r.state !== 'submitted').length;
  const running = sets.some((s) => isUnderWay(s.state));
  switch (phase) {
    case 'draft':
      return beforeOpening(round, rows, now);
    case 'open':
      return some('notSubmitted', late);
    case 'closed':
      return [
        ...(round.origin === 'imported' ? [] : some('notSubmitted', late)),
        ...(running ? [{ code: 'running', stops: true } as const] : []),
      ];
    case 'computed':
      return running ? [{ code: 'running', stops: false }] : [];
    case 'published':
      return [];
  }
}

const day = 86_400_000;

/** Whole days until a deadline, the day of the deadline itself being 0; negative after it. */
export const daysLeft = (closesAt: string, now: number): number =>
  Math.ceil((new Date(closesAt).getTime() - now) / day) - 1;
