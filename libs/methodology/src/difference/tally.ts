import { ofExact, ZERO, type Rational } from '../exact/exact';
import type { Compiled } from '../engine/compiled';
import { needsOf, nodeName } from '../engine/build';
import type { QuestionLine, Result } from '../result';

/** What one question adds to its section: points between `low` and `high`, of `max`. */
export interface TallyLine {
  id: string;
  section: string;
  low: Rational;
  high: Rational;
  max: Rational;
  /** Not known: no old answer, or it hangs on a question without one. */
  open: boolean;
  /** Counts whatever the open answers turn out to be. */
  certain: boolean;
  line: QuestionLine;
}

/**
 * The names (`question q`, `section s`) of what hangs on the open questions: whether it is shown, or what it scores, is not
 * known. One pass is enough, as every node comes after those it depends on.
 */
export function uncertain(compiled: Compiled, open: ReadonlySet<string>): Set<string> {
  const names = new Set([...open].map((id) => `question ${id}`));
  for (const node of compiled.ordered)
    if (needsOf(node).some((name) => names.has(name))) names.add(nodeName(node));
  // What is shown for certain may still score by a rule that names an uncertain question.
  for (const { question, combination, group } of compiled.questions) {
    const rules = [combination, ...(group?.questions.map((row) => row.combination) ?? [])];
    const uses = rules.flatMap((one) => one?.rules.flatMap((rule) => [...rule.when.uses]) ?? []);
    if (uses.some((id) => names.has(`question ${id}`))) names.add(`question ${question.id}`);
  }
  return names;
}

/**
 * The lines of a result as an interval: a question without an old answer, or hanging on one, from nothing to its full
 * maximum; every other as it is. Only questions that give points have a line.
 */
export function tally(result: Result, compiled: Compiled, open: ReadonlySet<string>): TallyLine[] {
  const names = uncertain(compiled, open);
  return result.questions.flatMap((line): TallyLine[] => {
    if (line.max === null) return [];
    const max = ofExact(line.max);
    const known = { id: line.id, section: line.section, line };
    const hangs = names.has(`question ${line.id}`);
    const isOpen = hangs && (!open.has(line.id) || line.visible || nobodyKnows(line, names, compiled));
    if (isOpen) {
      const certain = line.visible && !nobodyKnows(line, names, compiled) && stays(line, compiled);
      return [{ ...known, low: ZERO, high: max, max, open: true, certain }];
    }
    if (!line.counted) return [];
    const points = ofExact(line.points ?? '0');
    return [{ ...known, low: points, high: points, max, open: false, certain: true }];
  });
}

/** A shown question that no answer, and none, can leave out. A group may have no row with a maximum. */
function stays({ id }: QuestionLine, { byId }: Compiled): boolean {
  const question = byId.get(id)?.question;
  const { unanswered, notApplicable } = question?.policy ?? {};
  return question?.type !== 'group' && unanswered === 'zero' && notApplicable !== 'excluded';
}

/** A hidden question without an answer is out for certain unless what hides it is itself uncertain. */
function nobodyKnows({ id }: QuestionLine, names: ReadonlySet<string>, { byId }: Compiled): boolean {
  const asked = byId.get(id);
  return asked !== undefined && needsOf(asked).some((name) => names.has(name));
}
