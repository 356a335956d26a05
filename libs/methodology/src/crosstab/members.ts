import type { Compiled } from '../engine/compiled';
import { evaluate } from '../engine/evaluation';
import { scoreSections } from '../score/index-score';
import { score } from '../score/score';
import type { CrosstabMember } from './shapes';
import type { Member } from './variable';

/** Reads an institution once; it is scored only when somebody asks for a level. */
export function readMember(compiled: Compiled, given: CrosstabMember): Member {
  const answers = given.answers ?? (given.sections ? null : {});
  let levels: ReadonlyMap<string | null, number | null> | null = null;
  return {
    given,
    evaluation: answers && evaluate(compiled, answers),
    level(section) {
      levels ??= levelsOf(compiled, given);
      return levels.get(section) ?? null;
    },
  };
}

function levelsOf(
  compiled: Compiled,
  { answers, sections }: CrosstabMember,
): Map<string | null, number | null> {
  const scores =
    answers || !sections ? score(compiled, answers ?? {}) : scoreSections(compiled.methodology, sections);
  return new Map<string | null, number | null>([
    [null, scores.index.score?.level ?? null],
    ...scores.sections.map((one) => [one.id, one.score?.level ?? null] as const),
  ]);
}
