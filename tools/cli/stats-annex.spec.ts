import { roundHalfUp } from '@briedums/methodology';
import { lines, methodology, published, rows } from './testing/annex1';
import { call } from './testing/call';

interface Figures {
  scored: number;
  mean: { exact: string; rounded: string };
  distribution: { classes: { count: number }[] };
  top: { members: { id: string; exact: string }[] };
}
interface Target extends Figures {
  target: string;
  ranks: { id: string; exact: string; rounded: string }[];
  near: { id: string; distance: string }[];
  gaps: { rounded: string }[];
  modal: { levels: number[]; rounded: string };
  cuts: { groups: (Figures & { group: string })[] }[];
}
interface Found {
  sample: { attribute: string; values: { value: string; count: number }[] }[];
  funnel: { missing: number }[];
  targets: Target[];
}

describe('briedums stats over Annex 1', () => {
  let found: Found;
  const target = (id: string) => found.targets.find((one) => one.target === id)!;
  const group = (id: string, name: string) => target(id).cuts[0]!.groups.find((one) => one.group === name)!;
  const counts = ({ distribution }: Figures) => distribution.classes.slice(0, 6).map(({ count }) => count);

  beforeAll(async () => {
    const { invited, contactGiven } = published.funnel;
    const options = [
      '--by',
      'type',
      '--near',
      '2',
      '--invited',
      `${invited}`,
      '--contacts',
      `${contactGiven}`,
    ];
    const { code, out } = await call(['stats', '-m', methodology, '-a', '-', ...options], lines.join('\n'));
    expect(code).toBe(0);
    found = JSON.parse(out) as Found;
  });

  it('gives every index within 1 of the printed one, Sigulda 72.44 and Rēzeknes novads 62.89', () => {
    const ranks = new Map(target('index').ranks.map((one) => [one.id, one]));
    expect(ranks.size).toBe(37);
    for (const { name, eindex } of rows)
      expect(Math.abs(Number(ranks.get(name)!.rounded) - Number(eindex))).toBeLessThanOrEqual(1);
    expect(ranks.get('Siguldas novada pašvaldība')!.exact).toBe('1811/25');
    expect(ranks.get('Rēzeknes novada pašvaldība')!.exact).toBe('2767/44');
  });

  it('gives levels, means, leaders and the lead of the index', () => {
    const { levels, groupMeans, top, topTowns } = published.index;
    expect([target('index'), group('index', 'town'), group('index', 'regional')].map(counts)).toEqual([
      levels['all'],
      levels['town'],
      levels['regional'],
    ]);
    for (const [name, { exact }] of Object.entries(groupMeans))
      expect(group('index', name).mean.exact).toBe(exact);
    const leaders = ({ top: { members } }: Figures) => members.map(({ id, exact }) => [id, exact]);
    expect(leaders(target('index'))).toEqual(top.map(({ id, exact }) => [id, exact]));
    expect(leaders(group('index', 'town'))).toEqual(topTowns.map(({ id, exact }) => [id, exact]));
    expect(target('index').gaps[0]?.rounded).toBe('9.6');
  });

  it.each(Object.entries(published.sections))('gives every figure of section %s', (id, figures) => {
    const { scored, mean, distribution, modal, near, top } = target(id);
    expect([scored, mean.rounded]).toEqual([figures.n, figures.mean]);
    for (const [name, printed] of Object.entries(figures.groupMeans))
      expect(roundHalfUp(group(id, name).mean.exact, 0)).toBe(printed);
    expect([...counts(target(id)), distribution.classes[6]?.count]).toEqual([
      ...figures.levels,
      figures.none,
    ]);
    for (const [name, levels] of Object.entries(figures.groupLevels ?? {}))
      expect(counts(group(id, name))).toEqual(levels);
    expect(modal).toMatchObject({ levels: [figures.modal.level], rounded: figures.modal.rounded });
    expect(top.members.map((one) => [one.id, one.exact])).toEqual(figures.top);
    const at = (distance: string) => near.flatMap((one) => (one.distance === distance ? [one.id] : []));
    expect([at('1'), at('2')]).toEqual([figures.near[1], figures.near[2]]);
  });

  it('gives the sample and the participation', () => {
    for (const { attribute, values } of found.sample)
      expect(Object.fromEntries(values.map(({ value, count }) => [value, count]))).toEqual(
        published.sample[attribute],
      );
    expect(found.funnel[3]?.missing).toBe(published.funnel.missing);
  });
});
