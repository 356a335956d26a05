import { isSection, type AskedQuestion, type Compiled } from '../engine/compiled';

/** How the questions of a version hang together; the same for all answers. */
export interface Structure {
  compiled: Compiled;
  /** Questions that decide a section's applicability, directly or through others: a path leaves them alone. */
  frozen: ReadonlySet<string>;
  /** What gives points, and all that leads there, in the order of the document. */
  relevant: readonly AskedQuestion[];
  /** Named by a condition or rule of another relevant question. */
  gates: ReadonlySet<string>;
  /** Other questions that a question's condition and rules name. */
  reads: ReadonlyMap<string, ReadonlySet<string>>;
  /** The question itself and all that it reads, directly or through others. */
  above: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Names in the question's condition and rules, and in those of its rows, but its own. */
function readsOf({ question, shownIf, combination, group }: AskedQuestion): Set<string> {
  const rules = combination?.rules ?? [];
  const inRows = (group?.questions ?? []).flatMap((row) => [
    row.shownIf,
    ...(row.combination?.rules ?? []).map((rule) => rule.when),
  ]);
  const expressions = [shownIf, ...rules.map((rule) => rule.when), ...inRows];
  const names = new Set(expressions.flatMap((expression) => [...(expression?.uses ?? [])]));
  names.delete(question.id);
  return names;
}

export const givesPoints = ({ combination, scorer }: AskedQuestion): boolean =>
  combination !== null || scorer !== null;

export function structureOf(compiled: Compiled): Structure {
  const { questions, sections, byId } = compiled;
  const reads = new Map(
    questions.map((asked) => [
      asked.question.id,
      new Set([...readsOf(asked)].filter((name) => byId.has(name))),
    ]),
  );
  const named = sections.flatMap(({ appliesIf }) => [...(appliesIf?.uses ?? [])]);
  const scored = questions.filter(givesPoints).map((asked) => asked.question.id);
  const leading = upstream(reads, scored);
  const relevant = questions.filter((asked) => leading.has(asked.question.id));
  return {
    compiled,
    frozen: upstream(reads, named),
    relevant,
    gates: new Set([...leading].flatMap((id) => [...(reads.get(id) ?? [])])),
    reads,
    above: new Map(questions.map(({ question: { id } }) => [id, upstream(reads, [id])])),
  };
}

/** The questions and all that they read, directly or through others. */
function upstream(reads: ReadonlyMap<string, ReadonlySet<string>>, ids: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const open = [...ids].filter((id) => reads.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(reads.get(id) ?? []));
  }
  return found;
}

/** To evaluate these questions alone, with what they read and what decides on sections. */
export function restricted(
  { compiled, frozen, above }: Structure,
  questions: readonly AskedQuestion[],
): Compiled {
  const needed = new Set(frozen);
  for (const { question } of questions) for (const id of above.get(question.id) ?? []) needed.add(id);
  const ordered = compiled.ordered.filter((node) => isSection(node) || needed.has(node.question.id));
  return { ...compiled, ordered };
}
