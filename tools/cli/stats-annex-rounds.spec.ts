import { roundHalfUp } from '@briedums/methodology';
import { methodology, published, rows, typeOf, type Shares } from './testing/annex1';
import { call, file as put } from './testing/call';

describe('briedums compare over Annex 1 and the printed rounds before it', () => {
  interface LevelRow {
    round: string;
    n: number | null;
    mean: string | null;
    shares: string[] | null;
    meanChange: string | null;
    marks: { direction: string | null }[] | null;
    firstReached: boolean[] | null;
  }
  interface Table {
    target: string;
    group: string | null;
    rows: LevelRow[];
  }

  async function tables(rounds: object[]): Promise<Table[]> {
    const document = put('rounds.json', { rounds, groups: ['town', 'regional'] });
    const { code, out } = await call(['compare', '--rounds', document]);
    expect(code).toBe(1);
    return (JSON.parse(out) as { levels: Table[] }).levels;
  }
  const summaries = ({ rounds }: Shares) =>
    Object.entries(rounds).map(([id, shares]) => ({
      id,
      date: `${id}-12-31`,
      summaries: [
        { target: 'index', levels: { shares: [null, ...shares, null, null], decimals: 0 } },
        ...Object.entries(id === '2021' ? published.sections : {}).map(([target, { before }]) => ({
          target,
          mean: before,
        })),
      ],
    }));
  const annex = {
    id: '2022',
    date: '2022-08-31',
    methodology,
    members: rows.map((row) => ({ id: row.name, sections: row.scores, groups: [typeOf(row)] })),
  };
  const rowOf = (all: Table[], target: string, round: string, group: string | null = null) =>
    all.find((one) => one.target === target && one.group === group)!.rows.find((one) => one.round === round)!;

  it.each(Object.entries(published.levelShares))('shows the shares and marks of %s', async (_who, shares) => {
    const all = await tables([...summaries(shares), annex]);
    for (const [round, printed] of Object.entries(shares.rounds))
      expect(rowOf(all, 'index', round).shares?.slice(1, 4)).toEqual(printed.map((share) => share ?? '0'));
    const { marks, firstReached } = rowOf(all, 'index', '2021');
    expect(marks?.slice(1, 4).map(({ direction }) => direction)).toEqual(shares.marks2021);
    expect(firstReached?.slice(1, 4)).toEqual(shares.firstReached2021);
  });

  it('counts the levels of 2022, of all and by type, and the change of every mean', async () => {
    const all = await tables([...summaries(published.levelShares['municipalities']!), annex]);
    const { levels, groupMeans } = published.index;
    for (const name of ['town', 'regional']) {
      const { n, mean, shares } = rowOf(all, 'index', '2022', name);
      expect(mean).toBe(groupMeans[name]!.exact);
      expect(shares?.map((share) => (Number(share) * n!) / 100)).toEqual(levels[name]);
    }
    expect(rowOf(all, 'index', '2022').shares).toEqual(['0', '0', '3400/37', '300/37', '0', '0']);
    for (const [id, { n, mean, before }] of Object.entries(published.sections)) {
      const row = rowOf(all, id, '2022');
      const change = Number(mean) - Number(before);
      expect([row.n, roundHalfUp(row.mean!, 1)]).toEqual([n, mean]);
      expect(roundHalfUp(row.meanChange!, 1)).toBe(change.toFixed(1));
    }
  });
});
