import { canonicalJson } from '../../canonical/canonical-json';
import { compile } from '../../engine/engine';
import { compare, ofDecimal, ofExact } from '../../exact/exact';
import type { Engine, QuestionLine, Result } from '../../result';
import type { Answer, Answers } from '../../schema/answers';
import type { Methodology } from '../../schema/methodology';
import type { Question } from '../../schema/question';

/** One changed answer, or one changed cell of a group. */
interface Move {
  id: string;
  row?: number;
  cell?: string;
  value: unknown;
  effort: number;
  order: string;
}
export interface BruteWay {
  /** Whether the rules of a path allow it; costly, so asked only where it matters. */
  isAllowed(): boolean;
  effort: number;
  changes: number;
  exact: string;
  steps: string[];
}

/** Everything that the rules of a path allow, tried one by one with the real engine and judged afterwards. */
export class BruteForce {
  private readonly engine: Engine;
  private readonly questions: Question[];
  private readonly names = new Map<string, Set<string>>();
  private readonly frozen: Set<string>;
  /** What gives points, and all that leads there. */
  private readonly relevant: Set<string>;

  constructor(private readonly methodology: Methodology) {
    this.engine = compile(methodology);
    this.questions = methodology.sections.flatMap((s) => s.subsections.flatMap((part) => part.questions));
    for (const question of this.questions) this.names.set(question.id, this.namedBy(question));
    const conditions = methodology.sections.flatMap((s) => (s.appliesIf ? [s.appliesIf] : []));
    this.frozen = this.above(this.questions.filter(({ id }) => conditions.some((c) => mentions(c, id))));
    const scored = new Set(this.score({}).questions.flatMap(({ id, max }) => (max === null ? [] : [id])));
    this.relevant = this.above(this.questions.filter(({ id }) => scored.has(id)));
  }

  private score(answers: Answers): Result {
    return this.engine.score(answers);
  }

  /** How many sets of changes there are. */
  size(answers: Answers): number {
    return this.moves(answers).reduce((all, own) => all * (own.length + 1), 1);
  }

  /** All sets of changes with their score in the section or, without one, the index. */
  ways(answers: Answers, section: string | undefined): BruteWay[] {
    const before = this.score(answers);
    const sets = this.moves(answers).reduce<Move[][]>(
      (all, own) => all.flatMap((set) => [set, ...own.map((move) => [...set, move])]),
      [[]],
    );
    return sets.flatMap((set): BruteWay[] => {
      const after = this.score(applied(answers, set));
      const score = section ? after.sections.find(({ id }) => id === section)?.score : after.index.score;
      if (!score) return [];
      const isAllowed = () => this.isAllowed(answers, set, before, after);
      const steps = set.map((move) => move.order).sort();
      const effort = set.reduce((sum, move) => sum + move.effort, 0);
      return [{ effort, changes: set.length, exact: score.exact, steps, isAllowed }];
    });
  }

  private namedBy(question: Question): Set<string> {
    const rules =
      'combination' in question ? (question.combination?.rules.map((rule) => rule.when) ?? []) : [];
    const texts = [question.shownIf ?? '', ...rules];
    const named = this.questions.filter(({ id }) => id !== question.id && texts.some((t) => mentions(t, id)));
    return new Set(named.map(({ id }) => id));
  }

  private above(questions: readonly Question[]): Set<string> {
    const found = new Set<string>();
    const visit = (id: string): void => {
      if (found.has(id)) return;
      found.add(id);
      this.names.get(id)?.forEach(visit);
    };
    questions.forEach(({ id }) => visit(id));
    return found;
  }

  private moves(answers: Answers): Move[][] {
    const shown = this.engine.isVisible(answers).sections;
    return this.methodology.sections
      .filter(({ id }) => shown[id])
      .flatMap((s) => s.subsections.flatMap((part) => part.questions))
      .filter(({ id, source }) => source === 'self' && !this.frozen.has(id))
      .flatMap((question) => this.movesOf(question, answers[question.id]));
  }

  private movesOf(question: Question, answer: Answer | undefined): Move[][] {
    const { id, effort } = question;
    const now = answer && 'value' in answer ? answer.value : undefined;
    if (question.type === 'group')
      return ((now as Record<string, string>[] | undefined) ?? []).flatMap((cells, row) =>
        question.questions.map((cell) =>
          ['yes', 'no']
            .filter((value) => value !== cells[cell.id])
            .map((value) => ({
              id,
              row,
              cell: cell.id,
              value,
              effort: cell.effort,
              order: `${id} ${`${row}`.padStart(3, '0')} ${cell.id} ${canonicalJson(value)}`,
            })),
        ),
      );
    return [
      this.valuesOf(question, now).map((value) => ({
        id,
        value,
        effort,
        order: `${id} ${canonicalJson(value)}`,
      })),
    ];
  }

  private valuesOf(question: Question, now: unknown): unknown[] {
    const isRead = [...this.relevant].some((id) => this.names.get(id)?.has(question.id));
    if (question.type === 'yesNo') return ['yes', 'no'].filter((value) => value !== now);
    if (question.type === 'single') return ['a', 'b', 'c'].filter((value) => value !== now);
    if (question.type === 'multiple') {
      const kept = ((now as string[] | undefined) ?? []).filter((id) => id !== 'x');
      const sets = [['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']];
      const worth = (id: string) => question.options.find((option) => option.id === id)?.points !== '0';
      const allowed = sets.filter(
        (set) =>
          kept.every((id) => set.includes(id)) &&
          set.length > kept.length &&
          set.every((id) => kept.includes(id) || isRead || worth(id)),
      );
      return [...allowed, ...(((now as string[] | undefined) ?? []).includes('x') ? [] : [['x']])];
    }
    if (question.type === 'number') {
      const value = now === undefined ? 0 : Number(now);
      const nearest = [Math.min(value, 4), Math.min(Math.max(value, 5), 9), Math.max(value, 10)];
      const values = now === undefined ? [0, 5, 10] : nearest.filter((number) => number !== value);
      return values.map(String);
    }
    if (question.type !== 'choiceTable') return [];
    return tables(question, now as Record<string, string> | undefined, isRead);
  }

  private isAllowed(answers: Answers, set: readonly Move[], before: Result, after: Result): boolean {
    const was = byId(before);
    const is = byId(after);
    const openers = set.filter(({ id }) => is.get(id)?.max === null).map(({ id }) => id);
    const gains = set.every((move) => {
      const line = is.get(move.id);
      if (!line?.visible) return false;
      if (line.max === null) return true;
      const without = byId(
        this.score(
          applied(
            answers,
            set.filter((other) => other !== move),
          ),
        ),
      );
      return compare(ofExact(line.points ?? '0'), ofExact(without.get(move.id)?.points ?? '0')) > 0;
    });
    const opens = (opener: string) =>
      [...is.values()].some(
        (line) =>
          this.names.get(line.id)?.has(opener) &&
          was.get(line.id)?.visible === false &&
          line.visible &&
          (line.max === null ? set.some(({ id }) => id === line.id) : line.counted && line.points !== '0'),
      );
    const hides = openers.some((opener) =>
      [...was.values()].some((line) => {
        if (!line.visible || !line.counted || is.get(line.id)?.visible) return false;
        return this.above(this.questions.filter(({ id }) => id === line.id)).has(opener);
      }),
    );
    return gains && openers.every(opens) && !hides;
  }
}

const mentions = (expression: string, id: string): boolean => new RegExp(`\\b${id}\\b`).test(expression);
const byId = ({ questions }: Result) =>
  new Map<string, QuestionLine>(questions.map((line) => [line.id, line]));

function tables(
  { options, rows }: Extract<Question, { type: 'choiceTable' }>,
  now: Record<string, string> | undefined,
  isRead: boolean,
): Record<string, string>[] {
  const worth = (id: string | undefined) =>
    Number(ofDecimal(options.find((o) => o.id === id)?.points ?? '0'));
  const top = Math.max(...options.map((option) => worth(option.id)));
  const best = options.find((option) => worth(option.id) === top)?.id;
  const found: Record<string, string>[] = [];
  for (const r1 of [undefined, 'a', 'b'])
    for (const r2 of [undefined, 'a', 'b']) {
      const table = {
        ...((r1 ?? now?.['r1']) && { r1: r1 ?? now?.['r1'] }),
        ...((r2 ?? now?.['r2']) && { r2: r2 ?? now?.['r2'] }),
      };
      const changed = rows.filter(({ id }) => table[id as 'r1'] !== now?.[id]);
      const isGood = changed.every(
        ({ id }) => isRead || (table[id as 'r1'] === best && worth(best) > worth(now?.[id])),
      );
      const isNew = !found.some((other) => canonicalJson(other) === canonicalJson(table));
      const isWhole = rows.every(({ id }) => table[id as 'r1'] !== undefined);
      if (changed.length > 0 && isWhole && isGood && isNew) found.push(table as Record<string, string>);
    }
  return found;
}

function applied(answers: Answers, set: readonly Move[]): Answers {
  const after: Answers = structuredClone(answers);
  for (const { id, row, cell, value } of set) {
    if (row === undefined || cell === undefined) after[id] = { value } as Answer;
    else ((after[id] as { value: Record<string, unknown>[] }).value[row] ?? {})[cell] = value;
  }
  return after;
}
