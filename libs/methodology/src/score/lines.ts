import { exactText } from '../exact/exact';
import type { AskedQuestion } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import { scoreQuestion, scoreRows, type Scored } from '../engine/points';
import type { QuestionLine, QuestionState } from '../result';
import type { RowTotal } from '../types/type-module';

/** A question with its points, before they are written down. */
export interface ScoredLine {
  asked: AskedQuestion;
  scored: Scored;
  state: QuestionState;
  visible: boolean;
  /** The scored rows of a group; empty unless its points came from them. */
  rows: readonly RowTotal[];
}

export function scoreLine(asked: AskedQuestion, evaluation: Evaluation): ScoredLine {
  const { id } = asked.question;
  const reading = evaluation.readings.get(id) ?? { state: 'hidden' };
  let rows: readonly RowTotal[] = [];
  const scored = scoreQuestion(asked, reading, evaluation.scope, () => {
    rows = asked.group ? scoreRows(asked.group, evaluation.rows.get(id) ?? []) : [];
    return rows;
  });
  const applies = evaluation.applies.get(asked.section) === true;
  const line = applies ? scored : leftOut(scored);
  return { asked, scored: line, state: stateOf(line), visible: reading.state !== 'hidden', rows };
}

/** In a section that does not apply nothing counts, whatever the question's policy for hidden is. */
function leftOut(scored: Scored): Scored {
  if (scored.max === null) return scored;
  return { ...scored, counted: false, rule: { kind: 'policy', because: 'hidden', policy: 'excluded' } };
}

function stateOf({ rule }: Scored): QuestionState {
  if (rule.kind === 'unscored') return 'unscored';
  if (rule.kind !== 'policy') return 'answered';
  return rule.because === 'invalid' ? 'unanswered' : rule.because;
}

export function writeLine({ asked, scored, state, visible }: ScoredLine): QuestionLine {
  const { id, code } = asked.question;
  const isScored = scored.max !== null;
  return {
    id,
    code,
    section: asked.section.section.id,
    state,
    visible,
    rule: scored.rule,
    points: isScored ? exactText(scored.points) : null,
    max: scored.max && exactText(scored.max),
    counted: scored.counted,
  };
}
