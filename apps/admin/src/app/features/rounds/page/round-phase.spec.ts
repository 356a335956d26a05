import type { ParticipationRow, ResultSetView, RoundView } from '@briedums/domain';
import { daysLeft, obstacles, phaseOf, phasesOf } from './round-phase';

const round = (part: Partial<RoundView>) =>
  ({ origin: 'survey', state: 'draft', closesAt: null, ...part }) as RoundView;
const row = (part: Partial<ParticipationRow>) =>
  ({ state: 'notStarted', contacts: 1, contactEmail: 'a@b.example', ...part }) as ParticipationRow;
const set = (state: ResultSetView['state']) => ({ state }) as ResultSetView;
const now = '2026-11-20T12:00:00.000Z';
const codes = (...args: Parameters<typeof obstacles>) => obstacles(...args).map((o) => [o.code, o.count]);

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
    expect(obstacles('draft', round({}), [], [], now)).toEqual([{ code: 'noParticipants', stops: true }]);
    const rows = [row({ contacts: 0 }), row({ contacts: 0, contactEmail: null }), row({})];
    const found = obstacles('draft', round({}), rows, [], now);
    expect(found.map((o) => [o.code, o.count])).toEqual([
      ['notInvited', 1],
      ['withoutAddress', 1],
      ['noDeadline', undefined],
    ]);
    expect(found.some((o) => o.stops)).toBe(false);
  });

  it('tells a deadline that has passed', () => {
    const late = round({ closesAt: '2026-11-20T11:59:00.000Z' });
    expect(codes('draft', late, [row({})], [], now)).toEqual([['deadlinePassed', undefined]]);
  });

  it('counts who has not submitted, but not in an imported round', () => {
    const rows = [row({ state: 'submitted' }), row({ state: 'inProgress' }), row({})];
    expect(codes('open', round({}), rows, [], now)).toEqual([['notSubmitted', 2]]);
    expect(codes('closed', round({ origin: 'imported' }), rows, [], now)).toEqual([]);
  });

  it('lets one computation end before the next', () => {
    expect(obstacles('closed', round({}), [], [set('running')], now)).toEqual([
      { code: 'running', stops: true },
    ]);
  });
});

describe('daysLeft', () => {
  const at = new Date(now).getTime();
  it('counts the last day as 0 and days after the deadline as negative', () => {
    expect(daysLeft('2026-11-20T21:59:00.000Z', at)).toBe(0);
    expect(daysLeft('2026-12-02T11:00:00.000Z', at)).toBe(11);
    expect(daysLeft('2026-11-19T11:00:00.000Z', at)).toBe(-2);
  });
});
