import { checkMethodology } from '../checks/check-methodology';
import type { Methodology } from '../schema/methodology';
import { sampleDocument, section, yesNo } from '../testing/sample-document';
import { compareLast } from './compare-last';
import { levelTables } from './level-table';
import type { LineageEvent } from './lineage';
import { LINK_REFUSALS, LOSSES, REFUSALS, type Refusal, type RefusalCode } from './refusal';
import type { Member, Round, ScoredRound } from './round';
import { compareRounds } from './rounds';

function version(...ids: string[]): Methodology {
  const document = sampleDocument({
    version: ids.join(),
    sections: [
      section(
        's',
        ids.map((id) => yesNo(id)),
      ),
    ],
  });
  const checked = checkMethodology(document);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.methodology;
}
const [old, other] = [version('q'), version('r')];
const answered = (id: string): Member => ({ id, answers: { q: { value: 'yes' } } });
const unscored = (id: string): Member => ({ id, sections: { s: null } });
const round = (year: string, members: Member[], methodology = old): ScoredRound => ({
  id: year,
  date: `${year}-06-01`,
  methodology,
  members,
});
const merged: LineageEvent[] = [
  {
    kind: 'merge',
    date: '2022-01-01',
    passings: [
      { from: 'x', to: 'z' },
      { from: 'y', to: 'z' },
    ],
  },
];
const only = (before: ScoredRound, after: ScoredRound, options = {}) =>
  compareRounds(before, after, [], options).members[0]!;
const index = (before: Member, after: Member, methodology = old) =>
  only(round('2021', [before]), round('2022', [after], methodology)).change!.index.refused;
const group = (before: Member[], after: Member[]) =>
  compareRounds(round('2021', before), round('2022', after)).groups[0]!.targets[0]!.refused;
const shares: Round = {
  id: '2020',
  date: '2020-06-01',
  summaries: [{ target: 'index', levels: { shares: ['0', '60', '40', null, null, null], decimals: 0 } }],
};
const means: Round = { id: '2020', date: '2020-06-01', summaries: [{ target: 'index', mean: '40' }] };
const linked = [{ kind: 'dropped' as const, from: ['q'], to: [] }];

/** How each refusal comes about. */
const CASES: Record<RefusalCode, () => Refusal | null | undefined> = {
  noScoreBefore: () => index(unscored('x'), answered('x')),
  noScoreAfter: () => index(answered('x'), unscored('x')),
  onlyScores: () => index({ id: 'x', sections: { s: '40' } }, answered('x')),
  onlyShares: () => compareLast([shares, round('2022', [answered('x')])]).refused,
  noLinks: () => index(answered('x'), { id: 'x', answers: { r: { value: 'yes' } } }, other),
  nothingLinked: () =>
    only(round('2021', [answered('x')]), round('2022', [{ id: 'x', answers: {} }], other), { links: linked })
      .change!.index.refused,
  notInBefore: () => only(round('2021', [answered('w')]), round('2022', [answered('x')])).refused,
  predecessorMissing: () =>
    only(round('2021', [answered('x')]), round('2022', [answered('z')]), { lineage: merged }).refused,
  noWeight: () =>
    only(round('2021', [answered('x'), answered('y')]), round('2022', [answered('z')]), {
      lineage: merged,
      weighting: { kind: 'amounts', amounts: { x: '3' } },
    }).refused,
  noCommonMembers: () => group([answered('x')], [answered('y')]),
  noShares: () => levelTables([means, round('2022', [answered('x')])], [], '5')[0]!.rows[0]!.refused,
};

describe('a refused comparison', () => {
  it.each(Object.keys(REFUSALS) as RefusalCode[])('says why: %s', (code) => {
    const refused = CASES[code]();
    expect(refused?.code).toBe(code);
    for (const sentence of [refused?.message.lv, refused?.message.en]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/[{}]/);
    }
    expect(refused?.message.lv).not.toBe(refused?.message.en);
  });

  it.each(Object.entries({ ...LINK_REFUSALS, ...LOSSES }))(
    'of a link or an answer says why: %s',
    (_, { lv, en }) => {
      for (const sentence of [lv, en]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(lv).not.toBe(en);
    },
  );

  it('names whom it misses, in both languages', () => {
    for (const code of ['predecessorMissing', 'noWeight'] as const) {
      const { message } = CASES[code]()!;
      expect([message.lv, message.en].every((sentence) => sentence.endsWith(': y.'))).toBe(true);
    }
  });
});

describe('rounds that hold only part of the truth', () => {
  it('take part with section scores in totals, levels, means and composition, but in no parts', () => {
    const before = round('2021', [{ id: 'x', sections: { s: '40' } }, unscored('w')]);
    const { members, groups } = compareRounds(before, round('2022', [answered('x'), answered('n')]));
    expect(members[0]!.change!.index).toMatchObject({
      before: '40',
      after: '100',
      change: '60',
      parts: null,
    });
    expect(members[0]!.change!.index.level).toMatchObject({ before: 2, after: 5 });
    expect(members[0]!.change!.comparability).toBeNull();
    expect(groups[0]!.targets[0]).toMatchObject({
      n: { before: 1, after: 2, both: 1 },
      parts: { real: '0', unsplit: '60', composition: '0' },
    });
  });

  it('take part with shares per level in the levels over time, and in a mean where it is printed', () => {
    const [table] = levelTables([shares, round('2022', [answered('x'), unscored('w')])], [], '5');
    const [first, last] = table!.rows;
    expect(first).toMatchObject({ n: null, mean: null, shares: ['0', '60', '40', '0', '0', '0'] });
    expect(last).toMatchObject({ n: 1, mean: '100', meanChange: null });
    expect(last!.marks![1]).toEqual({ change: '-60', direction: 'down', certain: true });
    expect(levelTables([means, round('2022', [answered('x')])], [], '5')[0]!.rows[1]!.meanChange).toBe('60');
  });

  it('are refused for a comparison on either side, and one round alone is nothing to compare', () => {
    const scored = round('2019', [answered('x')]);
    expect(compareLast([scored, shares]).refused?.code).toBe('onlyShares');
    expect(compareLast([shares])).toEqual({ change: null, refused: null });
  });
});
