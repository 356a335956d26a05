import type { ResultDetail } from '@briedums/domain';
import type { LocalText } from '@briedums/web';

/** Looks up what the ledger names by id: questions, and their options, rows and columns. */
export interface Names {
  /** The text of a question; its id when it is not known. */
  question(id: string): string;
  code(id: string): string;
  /** The text of an option, row or column of a question. */
  part(question: string, id: string): string;
}

export function namesOf(questions: ResultDetail['questions'], of: (text: LocalText) => string): Names {
  const byId = new Map(questions.map((q) => [q.id, q]));
  const text = (id: string, otherwise: string): string => {
    const known = byId.get(id);
    return known ? of(known.text) : otherwise;
  };
  return {
    question: (id) => text(id, id),
    code: (id) => byId.get(id)?.code || id,
    part: (question, id) => text(`${question}.${id}`, id),
  };
}
