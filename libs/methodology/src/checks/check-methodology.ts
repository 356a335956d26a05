import type { MethodologyCheck, MethodologyProblem } from '../problem';
import { methodologySchema, type Methodology } from '../schema/methodology';
import { checkExpressions } from './expressions';
import { checkIds } from './ids';
import { checkLinks, checkReferences } from './links';
import { places } from './places';
import { checkQuestion } from './questions';
import { checkReachability } from './reachability';
import { checkScales } from './scales';
import { schemaProblems } from './schema-problems';
import { checkTexts } from './texts';

/**
 * Whether a parsed JSON document is a methodology version that can be used, and everything that is wrong with it. With a
 * problem of the format itself only those are reported; the rest needs a document to look at. Never throws.
 */
export function checkMethodology(document: unknown): MethodologyCheck {
  const parsed = methodologySchema.safeParse(document);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error.issues) };
  const methodology = parsed.data;
  const problems = findProblems(methodology);
  if (problems.some((problem) => problem.severity === 'error')) return { ok: false, problems };
  return { ok: true, methodology, problems };
}

function findProblems(methodology: Methodology): MethodologyProblem[] {
  const ids = checkIds(methodology);
  const own = [
    ...ids,
    ...checkTexts(methodology),
    ...checkScales(methodology),
    ...places(methodology).flatMap(checkQuestion),
    ...checkReferences(methodology),
    ...checkLinks(methodology),
  ];
  // Two questions of one name leave no names to compute with.
  if (ids.some((problem) => problem.code === 'duplicateId' || problem.code === 'reservedId')) return own;
  const { problems, compiled } = checkExpressions(methodology);
  return [...own, ...problems, ...checkReachability(methodology, compiled)];
}
