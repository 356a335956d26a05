import { isSection, type AskedQuestion, type Compiled } from '../engine/compiled';

/** How the questions of a version hang together; the same for all answers. */
export interface Structure {
  compiled: Compiled;
  /** Questions that decide a section's applicability, directly or through others: a path leaves them alone. */
  frozen: ReadonlySet<string>;
  /** Named by a condition or rule of another question that gives points, or by one that leads to such a question. */
  gates: ReadonlySet<string>;
  components: readonly Component[];
}

/** Questions linked by conditions and rules; other components never change what they give. */
export interface Component {
  questions: readonly AskedQuestion[];
  /** To evaluate its questions alone. */
  compiled: Compiled;
}

/** Other questions that the question's condition and rules read. */
export function readsOf({ question, shownIf, combination, group }: AskedQuestion): Set<string> {
  const rows = group?.questions ?? [];
  const names = [
    ...(shownIf?.uses ?? []),
    ...(combination?.rules.flatMap((rule) => [...rule.when.uses]) ?? []),
    ...rows.flatMap((row) => [
      ...(row.shownIf?.uses ?? []),
      ...(row.combination?.rules.flatMap((rule) => [...rule.when.uses]) ?? []),
    ]),
  ];
  return new Set(names.filter((name) => name !== question.id));
}

export const givesPoints = ({ combination, scorer }: AskedQuestion): boolean =>
  combination !== null || scorer !== null;

export function structureOf(compiled: Compiled): Structure {
  const named = compiled.sections.flatMap(({ appliesIf }) => [...(appliesIf?.uses ?? [])]);
  const frozen = upstream(compiled, named);
  const scored = compiled.questions.filter(givesPoints).map((asked) => asked.question.id);
  const relevant = upstream(compiled, scored);
  const gates = new Set<string>();
  for (const id of relevant) for (const name of readsAt(compiled, id)) gates.add(name);
  const components = parts(compiled, relevant).map((ids) => ({
    questions: compiled.questions.filter((asked) => ids.has(asked.question.id)),
    compiled: restricted(compiled, new Set([...ids, ...frozen])),
  }));
  return { compiled, frozen, gates, components };
}

const readsAt = ({ byId }: Compiled, id: string): string[] => {
  const asked = byId.get(id);
  return asked ? [...readsOf(asked)].filter((name) => byId.has(name)) : [];
};

/** The questions and all that they read, directly or through others. */
export function upstream(compiled: Compiled, ids: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const open = [...ids].filter((id) => compiled.byId.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...readsAt(compiled, id));
  }
  return found;
}

function parts(compiled: Compiled, relevant: ReadonlySet<string>): Set<string>[] {
  const partOf = new Map<string, Set<string>>();
  for (const id of relevant) {
    const joined = new Set([id]);
    for (const name of [id, ...readsAt(compiled, id)])
      for (const member of partOf.get(name) ?? [name]) joined.add(member);
    for (const member of joined) partOf.set(member, joined);
  }
  return [...new Set(partOf.values())];
}

function restricted(compiled: Compiled, ids: ReadonlySet<string>): Compiled {
  const ordered = compiled.ordered.filter((node) => isSection(node) || ids.has(node.question.id));
  return { ...compiled, ordered };
}
