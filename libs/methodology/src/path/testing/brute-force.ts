import { canonicalJson } from '../../canonical/canonical-json';
import { compile } from '../../engine/engine';
import { compare, ofExact } from '../../exact/exact';
import type { Engine, QuestionLine, Result } from '../../result';
import type { Answer, Answers } from '../../schema/answers';
import type { Methodology } from '../../schema/methodology';
import type { Question } from '../../schema/question';
import { valuesOf } from './brute-values';

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

  /** How many questions and cells can be changed. */
  changeable(answers: Answers): number {
    return this.moves(answers).filter((own) => own.length > 0).length;
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
    const rows = question.type === 'group' ? question.questions.map((row) => row.shownIf ?? '') : [];
    const texts = [question.shownIf ?? '', ...rules, ...rows];
    const named = this.questions.filter(({ id }) => id !== question.id && texts.some((t) => mentions(t, id)));
    return new Set(named.map(({ id }) => id));
  }

  /** Others, or rules of its own, look at more than the question's points. */
  private isRead(question: Question): boolean {
    if ('combination' in question && question.combination) return true;
    return [...this.relevant].some((id) => this.names.get(id)?.has(question.id));
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
    if (answer && 'notApplicable' in answer) return [];
    const now = answer && 'value' in answer ? answer.value : undefined;
    if (question.type === 'group')
      return ((now as Record<string, string>[] | undefined) ?? []).flatMap((cells, row) =>
        question.questions
          .filter((cell) => !question.questions.some((other) => mentions(other.shownIf ?? '', cell.id)))
          .map((cell) =>
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
      valuesOf(question, now, this.isRead(question)).map((value) => ({
        id,
        value,
        effort,
        order: `${id} ${canonicalJson(value)}`,
      })),
    ];
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

function applied(answers: Answers, set: readonly Move[]): Answers {
  const after: Answers = { ...answers };
  for (const { id, row, cell, value } of set) {
    if (row === undefined || cell === undefined) after[id] = { value } as Answer;
    else {
      const rows = [...(after[id] as { value: Record<string, string>[] }).value];
      rows[row] = { ...rows[row], [cell]: value as string };
      after[id] = { value: rows };
    }
  }
  return after;
}
