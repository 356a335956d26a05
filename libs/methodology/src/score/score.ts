import { ZERO } from '../exact/exact';
import type { Compiled } from '../engine/compiled';
import { evaluate } from '../engine/evaluation';
import type { Result } from '../result';
import type { Answers } from '../schema/answers';
import { normalAnswers } from './normal-answers';
import { weigh } from './index-score';
import { indicatorValues } from './indicators';
import { withLedger } from './ledger';
import { levelRules } from './level';
import { scoreLine, writeLine } from './lines';
import { bestFirst, recommend } from './recommendations';
import { sumSection, writeSection } from './sections';

/** Answers to index (README, scoring 1 to 5). Same version and same answers give the same bytes. */
export function score(compiled: Compiled, answers: Answers): Result {
  const { methodology, hash } = compiled;
  const evaluation = evaluate(compiled, answers);
  const sections = compiled.sections.map((asked) => {
    const lines = asked.questions.map((question) => scoreLine(question, evaluation));
    return { lines, sums: sumSection(asked, evaluation.applies.get(asked) === true, lines) };
  });
  const { index, shares, exact } = weigh(
    methodology,
    sections.map(({ sums }) => ({ weight: sums.asked.weight, score: sums.exact })),
  );
  const rules = levelRules(methodology);
  const recommendations = sections.flatMap(({ lines, sums }, i) => {
    if (!sums.exact) return [];
    const share = exact ? (shares[i] ?? ZERO) : null;
    return recommend(lines, { id: sums.asked.section.id, max: sums.max, share }, evaluation);
  });
  const open = {
    methodology: { id: methodology.id, version: methodology.version, hash },
    index,
    sections: sections.map(({ sums }, i) => writeSection(sums, shares[i] ?? null, rules)),
    questions: sections.flatMap(({ lines }) => lines.map(writeLine)),
    indicators: indicatorValues(compiled, evaluation),
    recommendations: bestFirst(recommendations),
  };
  return withLedger(open, () => normalAnswers(compiled, answers));
}
