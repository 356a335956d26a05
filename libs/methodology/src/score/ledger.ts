import { canonicalJson } from '../canonical/canonical-json';
import { sha256Hex } from '../canonical/sha256';
import type { QuestionLine, Result } from '../result';
import type { Answers } from '../schema/answers';

type Open = Omit<Result, 'answersHash' | 'ledger' | 'ledgerHash'>;
type Written = Pick<Result, 'answersHash' | 'ledger' | 'ledgerHash'>;

/**
 * The result with its ledger: every number's way from answer to level, as canonical JSON: answer → rule → points of maximum →
 * section → weight → index → limit. Keyed by id, so that the order of the document and of evaluation leaves no trace. It is
 * written when it is first asked for: that takes more than half as long as the scoring, and statistics do without it.
 */
export function withLedger(result: Open, answers: () => Answers): Result {
  let written: Written | null = null;
  const read = (): Written => (written ??= writeLedger(result, answers()));
  return {
    ...result,
    get answersHash() {
      return read().answersHash;
    },
    get ledger() {
      return read().ledger;
    },
    get ledgerHash() {
      return read().ledgerHash;
    },
  };
}

function writeLedger(result: Open, answers: Answers): Written {
  const { methodology, index, sections, questions, indicators } = result;
  const answersHash = sha256Hex(canonicalJson(answers));
  const lines = questions.map((line) => [line.id, ledgerLine(line, answers)] as const);
  const ledger = canonicalJson({
    format: 'briedums-ledger/1',
    methodology,
    answersHash,
    index,
    sections: keyed(sections),
    questions: Object.fromEntries(lines),
    indicators: keyed(indicators),
  });
  return { answersHash, ledger, ledgerHash: sha256Hex(ledger) };
}

/** In the order of the canonical text, which saves sorting; only a scored answer is part of the way. */
function ledgerLine(
  { id, code, counted, max, points, rule, section, state, visible }: QuestionLine,
  answers: Answers,
) {
  const answer = state === 'answered' ? answers[id] : undefined;
  return { answer, code, counted, max, points, rule, section, state, visible };
}

const keyed = <T extends { id: string }>(items: readonly T[]): Record<string, Omit<T, 'id'>> =>
  Object.fromEntries(items.map(({ id, ...item }) => [id, item]));
