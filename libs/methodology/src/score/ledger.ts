import { canonicalJson } from '../canonical/canonical-json';
import { sha256Hex } from '../canonical/sha256';
import type { Result } from '../result';
import type { Answers } from '../schema/answers';

type Open = Omit<Result, 'ledger' | 'ledgerHash'>;

/**
 * Every number's way from answer to level, as canonical JSON: answer → rule → points of maximum → section → weight →
 * index → limit. Keyed by id, so that the order of the document and of evaluation leaves no trace.
 */
export function writeLedger(result: Open, answers: Answers): { ledger: string; ledgerHash: string } {
  const { methodology, answersHash, index, sections, questions, indicators } = result;
  const lines = questions.map(({ id, ...line }) => {
    const answer = line.state === 'answered' ? answers[id] : undefined;
    return [id, { ...line, answer }] as const;
  });
  const ledger = canonicalJson({
    format: 'briedums-ledger/1',
    methodology,
    answersHash,
    index,
    sections: keyed(sections),
    questions: Object.fromEntries(lines),
    indicators: keyed(indicators),
  });
  return { ledger, ledgerHash: sha256Hex(ledger) };
}

const keyed = <T extends { id: string }>(items: readonly T[]): Record<string, Omit<T, 'id'>> =>
  Object.fromEntries(items.map(({ id, ...item }) => [id, item]));
