import type { ParticipationRow } from '@briedums/domain';
import { csvColumns, percentOfRow, sectionFigures, sortValue } from './progress-rows';

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

  it('round the percentage down, so that 100 means complete', () => {
    expect(percentOfRow({ answered: 998, required: 999 })).toBe(99);
    expect(percentOfRow({ answered: 31, required: 31 })).toBe(100);
    expect(percentOfRow({ answered: 0, required: 0 })).toBeNull();
  });

  it('sort a section by its share', () => {
    expect(sortValue(row({}), 's-com')).toBeCloseTo(12 / 31);
    expect(sortValue(row({}), 's-od')).toBeNull();
    expect(sortValue(row({}), 'name')).toBe('Ādažu novads');
  });

  it('export counts of every shown section', () => {
    const columns = csvColumns([{ id: 'com', code: 'COM', name: '' }], (key) => key);
    const cells = Object.fromEntries(columns.map((c) => [c.name, c.value(row({}))]));
    expect(cells).toMatchObject({ 'COM csv.answered': 12, 'COM csv.required': 31, '%': 38 });
  });
});
