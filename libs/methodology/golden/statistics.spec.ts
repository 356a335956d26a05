import { meanOf, roundHalfUp } from '../src';
import { countsOf, groupIn, published, rows, summary, targetIn, typeOf } from './annex1';

const found = summary('1');
const target = (id: string) => targetIn(found, id);
const group = (id: string, name: string) => groupIn(found, id, name);
const sections = Object.entries(published.sections);

describe('the index of Annex 1', () => {
  it('counts the published levels, of all and by type', () => {
    const { all, town, regional } = published.index.levels;
    expect(countsOf(target('index').distribution)).toEqual(all);
    expect(countsOf(group('index', 'town').distribution)).toEqual(town);
    expect(countsOf(group('index', 'regional').distribution)).toEqual(regional);
  });

  it('has the group means of unrounded indices; the printed 51 and 48.6 are means of the printed whole numbers', () => {
    for (const [name, { exact, printed }] of Object.entries(published.index.groupMeans)) {
      expect(group('index', name).mean?.exact).toBe(exact);
      const whole = meanOf(rows.filter((row) => typeOf(row) === name).map(({ eindex }) => eindex))!;
      expect(roundHalfUp(whole, printed.includes('.') ? 1 : 0)).toBe(printed);
    }
    expect(group('index', 'regional').mean?.rounded).toBe('48.7');
  });

  it.each(['top', 'topTowns'] as const)('has the leaders of %s', (which) => {
    const { members } = which === 'top' ? target('index').top : group('index', 'town').top;
    expect(members.map(({ id, exact }) => ({ id, exact }))).toEqual(
      published.index[which].map(({ id, exact }) => ({ id, exact })),
    );
  });

  it('is within half a point of each printed leader: section scores in Annex 1 are rounded, so Liepāja and Ventspils, 0.06 apart, change places', () => {
    for (const { id, printed } of [...published.index.top, ...published.index.topTowns]) {
      const exact = target('index').ranks.find((one) => one.id === id)!.rounded;
      expect(Math.abs(Number(exact) - Number(printed))).toBeLessThanOrEqual(0.5);
    }
  });

  it('leads by 9.6, not by 9 as printed; no other gap is above 4, the largest from 37 to 33', () => {
    const [first, second] = target('index').gaps;
    expect([first?.exact, first?.rounded, first?.above.rank]).toEqual(['10509/1100', '9.6', 1]);
    expect([second?.exact, second?.above.rounded, second?.below.rounded]).toEqual(['7/2', '36.7', '33.2']);
  });

  it('is 2 points below level 3 in Alūksne and Cēsis, and 1 point nowhere', () => {
    expect(target('index').near).toEqual([]);
    expect(targetIn(summary('2'), 'index').near.map(({ id, distance }) => [id, distance])).toEqual([
      ['Alūksnes novada pašvaldība', '2'],
      ['Cēsu novada pašvaldība', '2'],
    ]);
  });
});

describe('the types of municipalities in Annex 1', () => {
  it('have near misses of their own: of the published ones in COM Rīga is a town, Madona is not', () => {
    const near = (name: string) => group('com', name).near.map(({ id, distance }) => [id, distance]);
    expect([near('town'), near('regional')]).toEqual([
      [['Rīgas dome', '1']],
      [['Madonas novada pašvaldība', '1']],
    ]);
  });

  it('have gaps between their own neighbours: among towns the largest is from Ventspils down to Rīga', () => {
    // 58.18 − 52.14: between them stand only regional centres.
    const { gaps } = group('index', 'town');
    expect(gaps.map(({ exact }) => exact)).toEqual(['151/25', '77/25', '153/50']);
    expect([gaps[0]?.above.id, gaps[0]?.above.rank, gaps[0]?.below.id, gaps[0]?.below.rank]).toEqual([
      'Ventspils valstspilsētas pašvaldība',
      2,
      'Rīgas dome',
      3,
    ]);
    expect(group('index', 'regional').gaps[0]?.exact).toBe('10509/1100');
  });
});

describe.each(sections)('section %s of Annex 1', (id, figures) => {
  it('has the published mean and n', () => {
    expect([target(id).mean?.rounded, target(id).scored]).toEqual([figures.mean, figures.n]);
  });

  it('has the published group means', () => {
    for (const [name, mean] of Object.entries(figures.groupMeans))
      expect(roundHalfUp(group(id, name).mean!.exact, 0)).toBe(mean);
  });

  it('counts the published levels, 0 % and those to whom it does not apply apart', () => {
    expect(countsOf(target(id).distribution)).toEqual(figures.levels);
    expect(target(id).distribution.classes[6]).toMatchObject({
      class: 'none',
      count: figures.none,
      share: null,
    });
    for (const [name, levels] of Object.entries(figures.groupLevels ?? {}))
      expect(countsOf(group(id, name).distribution)).toEqual(levels);
  });

  it('has most at the published level', () => {
    const { level, rounded } = figures.modal;
    expect(target(id).modal).toMatchObject({ levels: [level], rounded });
  });

  it('has the published top 3', () => {
    expect(target(id).top.members.map((one) => [one.id, one.exact])).toEqual(figures.top);
  });

  it('has its near misses at distance 1 and 2', () => {
    const at = (distance: string) =>
      targetIn(summary('2'), id).near.flatMap((one) => (one.distance === distance ? [one.id] : []));
    expect(target(id).near.map((one) => one.id)).toEqual(figures.near[1]);
    expect([at('1'), at('2')]).toEqual([figures.near[1], figures.near[2]]);
  });
});
