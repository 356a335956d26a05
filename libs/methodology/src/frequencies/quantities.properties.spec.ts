import { compare, exactText, ofExact, sum } from '../exact/exact';
import type { Question } from '../schema/question';
import { groupShares } from './group-shares';
import { drawRounds, partsOf, percent, statisticsOf, type Naive } from './testing/drawn-round';

const ROUNDS = drawRounds(500);
const by = ['group'];

interface Count {
  id: string;
  part: bigint;
  whole: bigint;
}
/** The statistic for questions of one type. */
const onlyOf =
  <S>(type: Question['type'], make: (id: string) => S) =>
  (question: Question): S | null =>
    question.type === type ? make(question.id) : null;
const countsOf = (own: readonly Naive[], question: Question): Count[] =>
  own.flatMap((one) => {
    const value = one.value(question) as { part: string; whole: string } | undefined;
    return value ? [{ id: one.id, part: BigInt(value.part), whole: BigInt(value.whole) }] : [];
  });
const total = (numbers: readonly bigint[]): bigint => numbers.reduce((a, b) => a + b, 0n);
const byWhole = (a: Count, b: Count): number =>
  a.whole === b.whole ? (a.id < b.id ? -1 : 1) : Number(b.whole - a.whole);
const exactTotal = (values: (string | null | undefined)[]): string =>
  exactText(sum(values.map((value) => ofExact(value ?? '0'))));
const isBetween = (value: string, least: string, most: string): boolean =>
  compare(ofExact(least), ofExact(value)) <= 0 && compare(ofExact(value), ofExact(most)) <= 0;
const pooled = onlyOf(
  'share',
  (id) => ({ kind: 'pooled', parts: { p: `${id}.part` }, whole: `${id}.whole`, by }) as const,
);

describe('numbers of random answers', () => {
  it('pool to the sum of parts over the sum of wholes, between the least and the greatest own share', () => {
    let checked = 0;
    for (const round of ROUNDS)
      for (const { question, found: summary } of statisticsOf(round, pooled))
        for (const { found, own } of partsOf(summary, round.institutions)) {
          const counts = countsOf(own, question);
          const [part] = found.parts;
          expect([found.answered, part!.n, part!.unusable]).toEqual([counts.length, counts.length, 0]);
          expect(found.whole.exact).toBe(`${total(counts.map(({ whole }) => whole))}`);
          if (counts.length === 0)
            expect([part!.pooled, part!.mean, found.largest]).toEqual([null, null, null]);
          else {
            checked += 1;
            const parts = total(counts.map((one) => one.part));
            expect(part!.pooled!.exact).toBe(percent(parts, total(counts.map(({ whole }) => whole))));
            for (const share of [part!.pooled!, part!.mean!])
              expect(isBetween(share.exact!, part!.least!.exact!, part!.most!.exact!)).toBe(true);
          }
        }
    expect(checked).toBeGreaterThanOrEqual(500);
  });

  it('without the largest are those of everybody else, and hang on no order', () => {
    for (const round of ROUNDS) {
      const found = statisticsOf(round, pooled);
      expect(statisticsOf(round, pooled, true)).toEqual(found);
      for (const { question, found: summary } of found) {
        const [largest, ...others] = countsOf(round.institutions, question).sort(byWhole);
        const [part] = summary.all.parts;
        const [parts, wholes] = [others.map((one) => one.part), others.map(({ whole }) => whole)].map(total);
        expect(summary.all.largest?.id).toBe(largest?.id);
        expect(part!.withoutLargest.pooled?.exact).toBe(
          others.length === 0 ? undefined : percent(parts!, wholes!),
        );
      }
    }
  });

  it('of groups add up to those of all', () => {
    for (const round of ROUNDS)
      for (const { found } of statisticsOf(round, pooled)) {
        const [cut] = groupShares(found);
        if (found.all.whole.exact !== '0')
          expect(exactTotal(cut!.groups.map(({ whole }) => whole?.exact))).toBe('100');
        const sums = found.cuts[0]!.groups.map((group) => group.parts[0]!.sum.exact);
        expect(exactTotal(sums)).toBe(found.all.parts[0]!.sum.exact);
      }
  });

  it('fall into bands that hold everybody once, with their sums, least and greatest', () => {
    const bands = [{ from: '3', to: '6' }, { to: '2' }, { from: '6' }];
    const holds = [(n: bigint) => n >= 3n && n < 6n, (n: bigint) => n < 2n, (n: bigint) => n >= 6n];
    const banded = onlyOf('number', (of) => ({ kind: 'bands', of, bands, by }) as const);
    for (const round of ROUNDS)
      for (const { question, found: summary } of statisticsOf(round, banded))
        for (const { found, own } of partsOf(summary, round.institutions)) {
          const numbers = own.flatMap((one) => (one.value(question) as string | undefined) ?? []).map(BigInt);
          const inside = holds.map((hold) => numbers.filter(hold).sort((a, b) => Number(a - b)));
          expect(found.bands.map(({ ofBase, sum }) => [ofBase.count, sum.exact])).toEqual(
            inside.map((band) => [band.length, `${total(band)}`]),
          );
          expect(found.bands.map(({ least, most }) => [least?.exact, most?.exact])).toEqual(
            inside.map((band) => [band[0]?.toString(), band.at(-1)?.toString()]),
          );
          expect(found.elsewhere.count).toBe(numbers.filter((n) => n === 2n).length);
          expect([found.answered, found.sum.exact]).toEqual([numbers.length, `${total(numbers)}`]);
        }
  });

  it('at the top are those whom fewer than k surpass', () => {
    const first = onlyOf('share', (id) => ({ kind: 'top', of: `${id}.percent`, places: 3 }) as const);
    for (const round of ROUNDS)
      for (const { question, found } of statisticsOf(round, first)) {
        const counts = countsOf(round.institutions, question);
        const surpassing = (one: Count) =>
          counts.filter((other) => other.part * one.whole > one.part * other.whole).length;
        const expected = counts
          .filter((one) => surpassing(one) < 3)
          .map((one) => [surpassing(one) + 1, one.id, percent(one.part, one.whole)]);
        const byPlace = (a: unknown[], b: unknown[]) => (`${a[0]}${a[1]}` < `${b[0]}${b[1]}` ? -1 : 1);
        expect(found.all.top.map(({ place, id, value }) => [place, id, value])).toEqual(
          expected.sort(byPlace),
        );
        expect(found.all.tied).toBe(expected.length > 3);
      }
  });

  it('above a threshold are all above it, and nobody at it', () => {
    const high = onlyOf('share', (id) => ({ kind: 'above', of: `${id}.percent`, threshold: '50' }) as const);
    for (const round of ROUNDS)
      for (const { question, found } of statisticsOf(round, high)) {
        const counts = countsOf(round.institutions, question);
        const above = counts.filter(({ part, whole }) => 2n * part > whole).map(({ id }) => id);
        expect(found.all.names.map(({ id }) => id).sort()).toEqual(above.sort());
        expect([found.all.above.count, found.all.above.base]).toEqual([above.length, counts.length]);
      }
  });

  it('are missing where a table that is shown has no such cell', () => {
    const lists = onlyOf(
      'numberTable',
      (id) => ({ kind: 'missing', quantities: { first: `${id}.r1.c1`, second: `${id}.r2.c1` } }) as const,
    );
    for (const round of ROUNDS)
      for (const { question, found } of statisticsOf(round, lists)) {
        const lacking = (one: Naive) =>
          ['r1', 'r2'].filter((row) => !(one.value(question) as Record<string, object> | undefined)?.[row]);
        const asked = round.institutions.filter((one) =>
          ['answered', 'notAnswered'].includes(one.state(question)),
        );
        const [complete, part, none] = [0, 1, 2].map((missing) =>
          asked.filter((one) => lacking(one).length === missing).map(({ id }) => id),
        );
        expect(found.all.none).toEqual(none);
        expect(found.all.part.map(({ id }) => id)).toEqual(part);
        expect([found.all.asked, found.all.complete]).toEqual([asked.length, complete!.length]);
      }
  });
});
