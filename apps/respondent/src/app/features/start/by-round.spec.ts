import type { ParticipationView } from '@briedums/domain';
import { byRound } from './by-round';
import { onlyWork } from './to-own-work';

const item = (
  name: string,
  round: Partial<ParticipationView['round']>,
  more: Partial<ParticipationView> = {},
) =>
  ({
    id: name,
    institution: { id: name, name },
    round: { id: 'r', year: 2026, state: 'open', closesAt: null, ...round },
    state: 'inProgress',
    ...more,
  }) as ParticipationView;

describe('own work', () => {
  it('puts the open round with the nearest deadline first and past rounds newest first', () => {
    const rounds = byRound([
      item('a', { id: 'past', state: 'published', year: 2022 }),
      item('b', { id: 'later', closesAt: '2026-12-20T00:00:00Z' }),
      item('c', { id: 'sooner', closesAt: '2026-12-01T00:00:00Z' }),
      item('d', { id: 'recent', state: 'closed', year: 2025 }),
      item('e', { id: 'endless', closesAt: null }),
    ]);
    expect(rounds.map((r) => r.round.id)).toEqual(['sooner', 'later', 'endless', 'recent', 'past']);
  });

  it('orders institutions by the Latvian alphabet', () => {
    const [round] = byRound([item('Čūska', {}), item('Dzenis', {}), item('Cielava', {})]);
    expect(round?.items.map((i) => i.institution.name)).toEqual(['Cielava', 'Čūska', 'Dzenis']);
  });

  it('leads straight to the only questionnaire, but not to one that is submitted or closed', () => {
    expect(onlyWork([item('a', {})])?.id).toBe('a');
    expect(onlyWork([item('a', {}), item('b', {})])).toBeNull();
    expect(onlyWork([item('a', {}, { state: 'submitted' })])).toBeNull();
    expect(onlyWork([item('a', { state: 'closed' })])).toBeNull();
    expect(onlyWork([])).toBeNull();
  });
});
