import { institutionKindSchema, type MethodologyProblem } from '@briedums/domain';
import { checkMethodology, idSchema, textSchema } from '@briedums/methodology';
import { z } from 'zod';
import { refused } from '../../http/problem';

/** What a draft must at least say of itself to be listed; everything else may still be wrong in it. */
const headerSchema = z.object({
  id: idSchema,
  version: z.string().min(1).max(40),
  title: textSchema,
  institutionKind: institutionKindSchema,
});

export interface CheckedDocument {
  columns: {
    code: string;
    version: string;
    institutionKind: z.output<typeof institutionKindSchema>;
    document: object;
    errors: number;
    warnings: number;
  };
  problems: MethodologyProblem[];
}

const countOf = (problems: readonly MethodologyProblem[], severity: 'error' | 'warning'): number =>
  problems.filter((problem) => problem.severity === severity).length;

/** A document with its problems, ready to be stored as a draft. Throws 422 `methodologyHeader` when it does not say what it is. */
export const checkDocument = (document: unknown): CheckedDocument => {
  const { problems } = checkMethodology(document);
  const header = headerSchema.safeParse(document);
  if (!header.success) throw refused('methodologyHeader', { data: problems.slice(0, 200) });
  const { id: code, version, institutionKind } = header.data;
  const errors = countOf(problems, 'error');
  const warnings = countOf(problems, 'warning');
  return {
    columns: { code, version, institutionKind, document: document as object, errors, warnings },
    problems,
  };
};
