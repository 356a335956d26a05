import { isUnderWay, type ParticipationRow, type ResultSetView, type RoundView } from '@briedums/domain';
import { toRigaField } from '../../../ui/riga-time';

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
    | 'notDelivered'
    | 'noDeadline'
    | 'deadlinePassed'
    | 'notSubmitted'
    | 'nobodySubmitted'
    | 'outdated'
    | 'failed'
    | 'running';
  count?: number;
  stops: boolean;
}

/** Everything that the steps of a round depend on. */
export interface Situation {
  round: RoundView;
  participations: readonly ParticipationRow[];
  computations: readonly ResultSetView[];
  /** Participants that could be invited and are not, and those that have no address. */
  notInvited: number;
  withoutAddress: number;
  /** Participants to whom a letter with a link could not be delivered. */
  notDelivered: number;
  /** ISO 8601 in UTC. */
  now: string;
}

const some = (code: Obstacle['code'], count: number): Obstacle[] =>
  count > 0 ? [{ code, count, stops: false }] : [];

function beforeOpening({ round, participations, now, ...counts }: Situation): Obstacle[] {
  if (!participations.length) return [{ code: 'noParticipants', stops: true }];
  const closes = round.closesAt;
  return [
    ...some('notInvited', counts.notInvited),
    ...some('withoutAddress', counts.withoutAddress),
    ...some('notDelivered', counts.notDelivered),
    ...(closes ? [] : [{ code: 'noDeadline', stops: false } as const]),
    ...(closes && closes < now ? [{ code: 'deadlinePassed', stops: false } as const] : []),
  ];
}

/** Of some nothing can be computed; of nobody it makes no sense. */
const beforeComputing = (late: number, all: number): Obstacle[] =>
  all && late === all ? [{ code: 'nobodySubmitted', stops: true }] : some('notSubmitted', late);

/** How many have submitted since the newest computation that was done: it knows nothing of what they submitted. */
function missedBy(
  computations: readonly ResultSetView[],
  participations: readonly ParticipationRow[],
): number {
  const upTo = lastDone(computations)?.requestedAt;
  return upTo ? participations.filter((r) => r.submittedAt !== null && r.submittedAt > upTo).length : 0;
}

/** Of the newest computation; they are given newest first. */
const failure = ([newest]: readonly ResultSetView[]): Obstacle[] =>
  newest?.state === 'failed' ? [{ code: 'failed', stops: false }] : [];

/** What stands in the way of the step after this phase. */
export function obstacles(phase: Phase, situation: Situation): Obstacle[] {
  const { round, participations, computations } = situation;
  const late = participations.filter((r) => r.state !== 'submitted').length;
  const running = computations.some((s) => isUnderWay(s.state));
  switch (phase) {
    case 'draft':
      return beforeOpening(situation);
    case 'open':
      return [
        ...some('notInvited', situation.notInvited),
        ...some('notDelivered', situation.notDelivered),
        ...some('notSubmitted', late),
      ];
    case 'closed':
      return [
        ...(round.origin === 'imported' ? [] : beforeComputing(late, participations.length)),
        ...failure(computations),
        ...(running ? [{ code: 'running', stops: true } as const] : []),
      ];
    case 'computed':
      return running
        ? [{ code: 'running', stops: false }]
        : [...some('outdated', missedBy(computations, participations)), ...failure(computations)];
    case 'published':
      return [];
  }
}

const day = 86_400_000;
/** The day of a moment in Latvia, as a number of days. */
const dayOf = (moment: Date): number =>
  Date.parse(`${toRigaField(moment.toISOString()).slice(0, 10)}T00:00:00Z`) / day;

/** Midnights in Latvia until a deadline: 0 on the day of the deadline itself, negative after it. */
export const daysLeft = (closesAt: string, now: number): number =>
  dayOf(new Date(closesAt)) - dayOf(new Date(now));
