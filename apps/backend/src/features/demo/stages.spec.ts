import municipalities from './data/municipalities.json';
import { rngOf } from './rng';
import { stagesOf } from './stages';

const names = municipalities.map(({ name }) => name);

describe('stages of filling in', () => {
  it('give every municipality one, and are all there', () => {
    const stages = stagesOf(names, rngOf('stages'));
    expect([...stages.keys()].sort()).toEqual([...names].sort());
    const seen = [...stages.values()].map((stage) =>
      stage.state === 'submitted'
        ? `submitted ${stage.rated}`
        : stage.state === 'notStarted'
          ? `not started, ${stage.invitation}`
          : 'in progress',
    );
    const counts = Object.fromEntries(
      [...Map.groupBy(seen, (kind) => kind)].map(([k, all]) => [k, all.length]),
    );
    expect(counts).toEqual({
      'submitted true': 6,
      'submitted false': 5,
      'in progress': 14,
      'not started, accepted': 4,
      'not started, sent': 6,
      'not started, expired': 1,
      'not started, none': 1,
    });
  });

  it('are those of the listed accounts, whatever the seed', () => {
    for (const seed of ['a', 'b', 'c']) {
      const stages = stagesOf(names, rngOf(seed));
      expect(stages.get('Siguldas novada pašvaldība')?.state).toBe('submitted');
      expect(stages.get('Rēzeknes pilsētas dome')).toEqual({ state: 'inProgress', part: 0.5 });
      expect(stages.get('Ludzas novada pašvaldība')).toEqual({ state: 'notStarted', invitation: 'accepted' });
    }
  });
});
