import type { ParticipationRow } from '@briedums/domain';
import { isInState, percentOfRow, progressColumns, sectionFigures } from './progress-rows';

const row = (part: Partial<ParticipationRow>) =>
  ({
    institution: 'Ādažu novads',
    state: 'inProgress',
    sections: [
      { sectionId: 'com', answered: 12, required: 31, applies: true },
      { sectionId: 'od', answered: 0, required: 0, applies: false },
    ],
    answered: 12,
    required: 31,
    lastActivityAt: null,
    ...part,
  }) as ParticipationRow;

describe('the rows of progress', () => {
  it('show a section as answered of required, and nothing for one that does not apply', () => {
    expect(sectionFigures(row({}), 'com')).toBe('12/31');
    expect(sectionFigures(row({}), 'od')).toBeNull();
    expect(sectionFigures(row({}), 'unknown')).toBeNull();
  });

  it('are picked by one state, or by all that have started or not submitted', () => {
    const states = ['notStarted', 'inProgress', 'submitted'] as const;
    const picked = (wanted: string) => states.filter((state) => isInState({ state }, wanted));
    expect(picked('inProgress')).toEqual(['inProgress']);
    expect(picked('started')).toEqual(['inProgress', 'submitted']);
    expect(picked('unsubmitted')).toEqual(['notStarted', 'inProgress']);
  });

  it('round the percentage down, so that 100 means complete', () => {
    expect(percentOfRow({ answered: 998, required: 999 })).toBe(99);
    expect(percentOfRow({ answered: 31, required: 31 })).toBe(100);
    expect(percentOfRow({ answered: 0, required: 0 })).toBeNull();
  });

  const columns = progressColumns(
    [
      { id: 'com', code: 'COM', name: '' },
      { id: 'od', code: 'OD', name: '' },
    ],
    (key) => key,
  );

  it('are ordered by the share of a section, and by how far they are', () => {
    const orderOf = (key: string, of = row({})) => columns.find((c) => c.key === key)?.order?.(of);
    expect(orderOf('s-com')).toBeCloseTo(12 / 31);
    expect(orderOf('s-od')).toBeNull();
    expect(orderOf('state')).toBeLessThan(orderOf('state', row({ state: 'submitted' })) as number);
  });

  it('export counts of every section', () => {
    const cells = Object.fromEntries(columns.map((c) => [c.name, c.value(row({}))]));
    expect(cells).toMatchObject({
      'COM csv.answered': 12,
      'COM csv.required': 31,
      'OD csv.answered': null,
      '%': 38,
    });
  });
});
