import type { Question } from '../schema/question';
import type { CountShare } from '../statistics/figure';
import type { FrequencySummary } from './frequency';
import { drawRounds, partsOf, percent, statisticsOf, type Naive } from './testing/drawn-round';

/** About 10,000 institutions; some seeds give no version. */
const ROUNDS = drawRounds(1100);
const FEWER = ROUNDS.slice(0, 300);
const by = ['group'];

const optionsOf = (question: Question): string[] =>
  'options' in question ? question.options.map(({ id }) => id) : ['yes', 'no'];
const someOf = (question: Question): string[] => optionsOf(question).slice(0, 2);
const chosen = (one: Naive, question: Question): string[] => [one.value(question) ?? []].flat() as string[];

function naiveStates(own: readonly Naive[], question: Question) {
  const states = own.map((one) => one.state(question));
  const count = (state: string) => states.filter((own) => own === state).length;
  const [answered, notAnswered, notApplicable] = [
    count('answered'),
    count('notAnswered'),
    count('notApplicable'),
  ];
  const asked = answered + notAnswered + notApplicable;
  return { asked, answered, notAnswered, notApplicable, hidden: count('hidden') };
}

const share = (count: number, base: number) => ({
  count,
  base,
  share: base === 0 ? null : percent(BigInt(count), BigInt(base)),
});
/** Rounding has tests of its own. */
const bare = ({ count, base, share }: CountShare) => ({ count, base, share });

/** A frequency over all who were asked, if the question has one. */
const frequencyOver = (base?: string) => (question: Question) =>
  ['yesNo', 'single', 'multiple'].includes(question.type)
    ? ({
        kind: 'frequency',
        question: question.id,
        of: 'asked',
        by,
        sets: { some: someOf(question) },
        ...(base !== undefined && { base }),
      } as const)
    : null;

function checkFrequency(found: FrequencySummary, own: readonly Naive[], question: Question, all: number) {
  expect(found).toMatchObject(naiveStates(own, question));
  const choices = own.map((one) => chosen(one, question));
  const having = (some: readonly string[]) =>
    choices.filter((options) => options.some((option) => some.includes(option))).length;
  expect(found.options.map(({ option, ofBase, ofAll }) => [option, bare(ofBase), bare(ofAll!)])).toEqual(
    optionsOf(question).map((option) => {
      const count = having([option]);
      return [option, share(count, found.asked), share(count, all)];
    }),
  );
  expect(bare(found.sets[0]!.ofBase)).toEqual(share(having(someOf(question)), found.asked));
}

describe('frequencies of random answers', () => {
  it('are what filtering and counting gives, whole, by group, and of a filtered base', () => {
    let counted = 0;
    for (const round of ROUNDS) {
      const [parent] = round.questions;
      for (const { question, found: summary } of statisticsOf(
        round,
        frequencyOver(`answered('${parent!.id}')`),
      )) {
        counted += 1;
        for (const { found, own } of partsOf(summary, round.institutions)) {
          const inside = own.filter((one) => one.state(parent!) === 'answered');
          expect([found.institutions, found.outside]).toEqual([own.length, own.length - inside.length]);
          checkFrequency(found, inside, question, own.length);
        }
      }
    }
    expect(ROUNDS.length).toBeGreaterThanOrEqual(800);
    expect(counted).toBeGreaterThanOrEqual(2000);
  });

  it('add up: one choice to the answers, and groups to the total', () => {
    for (const round of FEWER)
      for (const { question, found } of statisticsOf(round, frequencyOver())) {
        const { all, cuts } = found;
        const total = all.options.reduce((n, { ofBase }) => n + ofBase.count, 0);
        if (question.type !== 'multiple') expect(total + all.notAnswered + all.notApplicable).toBe(all.asked);
        expect(all.asked + all.hidden + all.outside).toBe(all.institutions);
        const groups = cuts[0]!.groups;
        all.options.forEach(({ ofBase }, i) =>
          expect(groups.reduce((n, group) => n + group.options[i]!.ofBase.count, 0)).toBe(ofBase.count),
        );
        expect(groups.reduce((n, group) => n + group.base, 0)).toBe(all.base);
      }
  });

  it('do not hang on the order in which institutions come', () => {
    for (const round of FEWER)
      expect(statisticsOf(round, frequencyOver(), true)).toEqual(statisticsOf(round, frequencyOver()));
  });

  it('of ticks count everybody once, by how many joint options are ticked', () => {
    const ticksOf = ({ id, type }: Question) =>
      type === 'multiple' ? ({ kind: 'ticks', question: id } as const) : null;
    for (const round of FEWER)
      for (const { question, found } of statisticsOf(round, ticksOf)) {
        const answered = round.institutions.filter((one) => one.state(question) === 'answered');
        const joint = answered.map(
          (one) => chosen(one, question).filter((option) => option !== 'none').length,
        );
        for (const { ticked, ofBase } of found.all.ticks)
          expect(bare(ofBase)).toEqual(share(joint.filter((n) => n === ticked).length, answered.length));
        expect(found.all.ticks.reduce((n, { ofBase }) => n + ofBase.count, 0)).toBe(answered.length);
      }
  });

  it('in a grid are those of each row, over those who answered the row', () => {
    let rows = 0;
    const gridOf = ({ id, type }: Question) =>
      type === 'choiceTable' ? ({ kind: 'grid', question: id } as const) : null;
    for (const round of ROUNDS)
      for (const { question, found } of statisticsOf(round, gridOf))
        for (const { row, base, options } of found.all.rows) {
          rows += 1;
          const choices = round.institutions.flatMap(
            (one) => (one.value(question) as Record<string, string> | undefined)?.[row] ?? [],
          );
          expect(base).toBe(choices.length);
          for (const { option, ofBase } of options)
            expect(bare(ofBase)).toEqual(
              share(choices.filter((choice) => choice === option).length, choices.length),
            );
        }
    expect(rows).toBeGreaterThanOrEqual(800);
  });

  it('inside a group count rows', () => {
    let checked = 0;
    const ticksOf = ({ id, type }: Question) =>
      type === 'group' ? ({ kind: 'frequency', question: `${id}.${id}_ticks` } as const) : null;
    for (const round of FEWER)
      for (const { question, found } of statisticsOf(round, ticksOf)) {
        const name = `${question.id}_ticks`;
        const rows = round.institutions.flatMap((one) =>
          ((one.value(question) ?? []) as Record<string, string[]>[]).filter((_row, i) =>
            one.shows(question, i, name),
          ),
        );
        const given = rows.flatMap((row) => (row[name] ? [row[name]] : []));
        checked += given.length;
        expect([found.all.asked, found.all.answered]).toEqual([rows.length, given.length]);
        for (const { option, ofBase, ofAll } of found.all.options) {
          expect(bare(ofBase)).toEqual(
            share(given.filter((ticks) => ticks.includes(option)).length, given.length),
          );
          expect(ofAll).toBeNull();
        }
      }
    expect(checked).toBeGreaterThan(300);
  });
});
