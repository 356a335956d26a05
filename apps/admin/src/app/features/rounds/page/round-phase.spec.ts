import type { ParticipationRow, ResultSetView, RoundView } from '@briedums/domain';
import { daysLeft, obstacles, type Phase, phaseOf, phasesOf, type Situation } from './round-phase';

const round = (part: Partial<RoundView>) =>
  ({ origin: 'survey', state: 'draft', closesAt: null, ...part }) as RoundView;
const row = (state: ParticipationRow['state']) => ({ state }) as ParticipationRow;
const set = (state: ResultSetView['state']) => ({ state }) as ResultSetView;
const now = '2026-11-20T12:00:00.000Z';
const situation = (part: Partial<Situation>): Situation => ({
  round: round({}),
  participations: [row('notStarted')],
  computations: [],
  notInvited: 0,
  withoutAddress: 0,
  notDelivered: 0,
  now,
  ...part,
});
const codes = (phase: Phase, part: Partial<Situation>) =>
  obstacles(phase, situation(part)).map((o) => [o.code, o.count]);

describe('phaseOf', () => {
  it('tells a closed round that was computed from one that was not', () => {
    expect(phaseOf({ state: 'closed' }, [set('failed'), set('cancelled')])).toBe('closed');
    expect(phaseOf({ state: 'closed' }, [set('running'), set('done')])).toBe('computed');
  });

  it('follows the state of the round otherwise', () => {
    expect(phaseOf({ state: 'open' }, [set('done')])).toBe('open');
    expect(phaseOf({ state: 'published' }, [set('done')])).toBe('published');
  });

  it('knows no filling in for an imported round', () => {
    expect(phasesOf({ origin: 'imported' })).toEqual(['closed', 'computed', 'published']);
  });
});

describe('obstacles', () => {
  it('stops opening only when nobody takes part', () => {
    expect(obstacles('draft', situation({ participations: [] }))).toEqual([
      { code: 'noParticipants', stops: true },
    ]);
    const found = obstacles('draft', situation({ notInvited: 3, withoutAddress: 1 }));
    expect(found.map((o) => [o.code, o.count])).toEqual([
      ['notInvited', 3],
      ['withoutAddress', 1],
      ['noDeadline', undefined],
    ]);
    expect(found.some((o) => o.stops)).toBe(false);
  });

  it('tells a deadline that has passed', () => {
    const late = round({ closesAt: '2026-11-20T11:59:00.000Z' });
    expect(codes('draft', { round: late })).toEqual([['deadlinePassed', undefined]]);
  });

  it('counts who has not submitted, but not in an imported round', () => {
    const participations = [row('submitted'), row('inProgress'), row('notStarted')];
    expect(codes('open', { participations, notInvited: 1 })).toEqual([
      ['notInvited', 1],
      ['notSubmitted', 2],
    ]);
    expect(codes('closed', { participations, round: round({ origin: 'imported' }) })).toEqual([]);
  });

  it('stops computing when nobody has submitted, and only then', () => {
    const participations = [row('inProgress'), row('notStarted')];
    expect(obstacles('closed', situation({ participations }))).toEqual([
      { code: 'nobodySubmitted', stops: true },
    ]);
    expect(codes('closed', { participations: [...participations, row('submitted')] })).toEqual([
      ['notSubmitted', 2],
    ]);
  });

  it('tells of invitations that did not arrive', () => {
    expect(
      codes('draft', { notDelivered: 2, round: round({ closesAt: '2026-12-01T21:59:00.000Z' }) }),
    ).toEqual([['notDelivered', 2]]);
    expect(codes('open', { participations: [row('submitted')], notDelivered: 1 })).toEqual([
      ['notDelivered', 1],
    ]);
  });

  it('tells of a computation that failed until another one is done', () => {
    const failed = { participations: [], computations: [set('failed'), set('done')] };
    expect(codes('closed', failed)).toEqual([['failed', undefined]]);
    expect(codes('computed', failed)).toEqual([['failed', undefined]]);
    expect(codes('computed', { computations: [set('done'), set('failed')] })).toEqual([]);
    expect(codes('closed', { ...failed, computations: [set('running'), set('failed')] })).toEqual([
      ['running', undefined],
    ]);
  });

  it('tells who has submitted since the last computation, before it is published', () => {
    const submitted = (submittedAt: string) => ({ ...row('submitted'), submittedAt });
    const participations = [
      submitted('2026-11-20T10:00:00.000Z'),
      submitted('2026-11-20T12:00:00.001Z'),
      { ...row('inProgress'), submittedAt: null },
    ];
    const computations = [set('cancelled'), { ...set('done'), requestedAt: now }];
    expect(codes('computed', { participations, computations })).toEqual([['outdated', 1]]);
    expect(codes('computed', { participations: participations.slice(0, 1), computations })).toEqual([]);
  });

  it('lets one computation end before the next', () => {
    expect(obstacles('closed', situation({ participations: [], computations: [set('running')] }))).toEqual([
      { code: 'running', stops: true },
    ]);
  });
});

describe('daysLeft', () => {
  const at = new Date(now).getTime();
  it('counts days of the calendar, the last day as 0, and days after the deadline as negative', () => {
    expect(daysLeft('2026-11-20T21:59:00.000Z', at)).toBe(0);
    expect(daysLeft('2026-11-21T10:00:00.000Z', at)).toBe(1);
    expect(daysLeft('2026-12-02T11:00:00.000Z', at)).toBe(12);
    expect(daysLeft('2026-11-19T11:00:00.000Z', at)).toBe(-1);
  });

  it('turns the day at midnight in Latvia', () => {
    expect(daysLeft('2026-11-20T21:59:00.000Z', Date.parse('2026-11-19T22:30:00.000Z'))).toBe(0);
  });
});
