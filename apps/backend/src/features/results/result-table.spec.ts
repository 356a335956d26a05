import type { ScoreView } from '@briedums/domain';
import { publishedSample } from '../../testing/sample-methodology';
import { toMethodView } from './method-view';
import { leadersOf, peersOf } from './peers';
import { type StoredResult, toDistributions, toRows } from './result-table';

const { methodology, hash } = publishedSample();
const method = toMethodView(methodology, hash);
const score = (exact: string, level = 3): ScoreView => ({ exact, decimal: exact, rounded: exact, level });
const result = (institution: string, index: string | null, more: Partial<StoredResult> = {}) => ({
  institutionId: institution,
  institution,
  group: null,
  region: null,
  domain: null,
  index: index === null ? null : score(index),
  sections: {},
  ...more,
});

describe('toRows', () => {
  it('puts the best first, equal ones in Latvian order on the same place, and those without an index last', () => {
    const rows = toRows(
      [result('Zilupe', null), result('Čakste', '50'), result('Cēsis', '100/2'), result('Ādaži', '61')],
      method,
    );
    expect(rows.map((row) => [row.institution, row.rank])).toEqual([
      ['Ādaži', 1],
      ['Cēsis', 2],
      ['Čakste', 2],
      ['Zilupe', null],
    ]);
  });

  it('names every scored section, also where nothing is stored of it', () => {
    const [row] = toRows([result('Ādaži', '61', { sections: { com: score('70') } })], method);
    expect(Object.keys(row!.sections)).toEqual(['com', 'cs', 'od', 'srv', 'int']);
    expect([row?.sections['com']?.exact, row?.sections['od']]).toEqual(['70', null]);
  });
});

describe('toDistributions', () => {
  it('counts participants without a submission among those without a score, and not into the mean', () => {
    const rows = toRows(
      [
        result('a', '121/2', { sections: { od: null } }),
        result('b', '50', { sections: { od: score('25', 2) } }),
      ],
      method,
    );
    const { overall, sections } = toDistributions(rows, method, 5);
    expect(overall).toEqual({ levels: [0, 0, 0, 2, 0, 0], n: 2, none: 3, mean: '55.3' });
    expect(sections['od']).toEqual({ levels: [0, 0, 1, 0, 0, 0], n: 1, none: 4, mean: '25.0' });
    expect(sections['com']).toEqual({ levels: [0, 0, 0, 0, 0, 0], n: 0, none: 5, mean: null });
  });
});

describe('peersOf and leadersOf', () => {
  const rows = toRows(
    [
      result('a', '70', { group: 'pilsēta', sections: { com: score('100/3') } }),
      result('b', '60', { group: 'novads', sections: { com: score('90') } }),
      result('c', '51', { group: 'novads', sections: { com: score('80') } }),
      result('d', null, { group: 'novads', sections: { com: score('80') } }),
      result('e', '40'),
    ],
    method,
  );
  const row = (name: string) => rows.find((r) => r.institution === name)!;

  it('gives the means of the group and of all, each over those that have a score', () => {
    expect(peersOf(row('c'), rows, method)).toMatchObject({
      group: 'novads',
      groupN: 2,
      groupMean: '55.5',
      groupSections: { com: '83.3', od: null },
      n: 4,
      mean: '55.3',
      sections: { com: '70.8' },
    });
  });

  it('has no group mean for who has no group', () => {
    expect(peersOf(row('e'), rows, method)).toMatchObject({ group: null, groupN: 0, groupMean: null });
  });

  it('names at most three leaders of every section, best first', () => {
    const leaders = leadersOf(rows, method);
    expect(leaders['com']?.map((l) => l.institution)).toEqual(['b', 'c', 'd']);
    expect(leaders['od']).toEqual([]);
  });
});
