import type { AskedQuestion, Compiled } from '../engine/compiled';
import { givesPoints, restricted, type Structure } from './structure';
import type { Situation } from './situation';

/** Questions whose points hang on each other's changes, in one of the sections that matter. */
export interface Part {
  questions: readonly AskedQuestion[];
  /** Those among them on which others hang and that may change; the cut ones excepted. */
  gates: readonly AskedQuestion[];
  /** The section whose score its changes move; undefined when they move none. */
  home: string | undefined;
  /** Some of it is cut or hangs on what is cut. */
  affected: boolean;
  /** To evaluate its questions alone. */
  compiled: Compiled;
}

/** `cut`: gates that move more than one section. Once they are settled, no part moves more than one. */
export interface Split {
  cut: readonly AskedQuestion[];
  parts: readonly Part[];
}

export function splitBy(situation: Situation, sections: ReadonlySet<string>): Split {
  const { structure, changes } = situation;
  const gates = structure.relevant.filter(
    ({ question: { id } }) => structure.gates.has(id) && (changes.get(id)?.length ?? 0) > 0,
  );
  const moved = (questions: readonly AskedQuestion[]): string[] => {
    const ids = questions.filter(givesPoints).map((asked) => asked.section.section.id);
    return [...new Set(ids)].filter((id) => sections.has(id));
  };
  const cut = new Set(gates.filter((gate) => moved(below(structure, gate)).length > 1));
  for (;;) {
    const local = gates.filter((gate) => !cut.has(gate));
    const groups = linked(structure, local);
    const wide = groups.find((group) => moved(group).length > 1);
    if (!wide)
      return {
        cut: [...cut],
        parts: groups.map((group) => partOf(structure, group, local, cut, moved(group)[0])),
      };
    for (const gate of local) if (wide.includes(gate)) cut.add(gate);
  }
}

const below = ({ relevant, above }: Structure, gate: AskedQuestion): AskedQuestion[] =>
  relevant.filter(({ question: { id } }) => above.get(id)?.has(gate.question.id));

/** Groups of questions that are linked by what the gates can change. */
function linked(structure: Structure, gates: readonly AskedQuestion[]): AskedQuestion[][] {
  const varying = new Set(gates.flatMap((gate) => below(structure, gate).map(({ question }) => question.id)));
  const groupOf = new Map<string, Set<string>>();
  for (const { question } of structure.relevant) {
    const joined = new Set([question.id]);
    const names = [...(structure.reads.get(question.id) ?? [])].filter((name) => varying.has(name));
    for (const name of [question.id, ...names])
      for (const member of groupOf.get(name) ?? [name]) joined.add(member);
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())].map((ids) =>
    structure.relevant.filter(({ question: { id } }) => ids.has(id)),
  );
}

function partOf(
  structure: Structure,
  questions: readonly AskedQuestion[],
  local: readonly AskedQuestion[],
  cut: ReadonlySet<AskedQuestion>,
  home: string | undefined,
): Part {
  const gates = questions.filter((asked) => local.includes(asked));
  const affected = questions.some((asked) =>
    [...cut].some((gate) => structure.above.get(asked.question.id)?.has(gate.question.id)),
  );
  const compiled = gates.length > 0 ? restricted(structure, questions) : structure.compiled;
  return { questions, gates, home, affected, compiled };
}
