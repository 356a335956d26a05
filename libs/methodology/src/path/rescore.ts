import { evaluate, type Evaluation } from '../engine/evaluation';
import type { Reader } from '../engine/reading';
import type { Compiled } from '../engine/compiled';
import type { IndexResult, SectionResult } from '../result';
import type { Answers } from '../schema/answers';
import { weigh } from '../score/index-score';
import { levelRules } from '../score/level';
import { scoreLine, type ScoredLine } from '../score/lines';
import { sumSection, writeSection, type SectionSums } from '../score/sections';

/** What `score` gives for index and sections, without what is only written down: lines, advice, ledger. */
export interface Scores {
  evaluation: Evaluation;
  lines: ScoredLine[];
  sums: SectionSums[];
  sections: SectionResult[];
  index: IndexResult;
}

export function scoresOf(compiled: Compiled, answers: Answers, reader: Reader): Scores {
  const evaluation = evaluate(compiled, answers, reader);
  const own = compiled.sections.map((asked) => {
    const lines = asked.questions.map((question) => scoreLine(question, evaluation));
    return { lines, sums: sumSection(asked, evaluation.applies.get(asked) === true, lines) };
  });
  const { index, shares } = weigh(
    compiled.methodology,
    own.map(({ sums }) => ({ weight: sums.asked.weight, score: sums.exact })),
  );
  const rules = levelRules(compiled.methodology);
  return {
    evaluation,
    lines: own.flatMap(({ lines }) => lines),
    sums: own.map(({ sums }) => sums),
    sections: own.map(({ sums }, i) => writeSection(sums, shares[i] ?? null, rules)),
    index,
  };
}
