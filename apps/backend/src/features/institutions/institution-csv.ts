import { type ImportProblem, institutionBodySchema } from '@briedums/domain';
import type { z } from 'zod';
import { type CsvRow, problemAt, readCsv } from '../../csv/csv-table';

const required = ['name', 'kind'] as const;
const optional = ['registrationNumber', 'group', 'region', 'domain', 'contactEmail'] as const;
export type OptionalColumn = (typeof optional)[number];
export type InstitutionInput = z.output<typeof institutionBodySchema>;

export interface InstitutionFile {
  institutions: InstitutionInput[];
  /** Optional columns that the file has: only these change an institution that is there already. */
  columns: OptionalColumn[];
  problems: ImportProblem[];
}

const invalid: Record<string, string> = {
  kind: 'unknownKind',
  registrationNumber: 'invalidRegistrationNumber',
  contactEmail: 'invalidEmail',
};

const codeOf = (issue: z.core.$ZodIssue, column: string, value: string | null): string => {
  if (value === null) return 'required';
  return issue.code === 'too_big' ? 'tooLong' : (invalid[column] ?? 'invalid');
};

const rowProblems = (row: CsvRow, issues: readonly z.core.$ZodIssue[]): ImportProblem[] => {
  // One sentence for a cell is enough.
  const byColumn = new Map(issues.map((issue) => [String(issue.path[0]), issue]));
  return [...byColumn].map(([column, issue]) => {
    const value = row.cells[column] ?? null;
    return problemAt(row.line, codeOf(issue, column, value), column, value);
  });
};

/**
 * Reads a file of institutions. Problems besides those of {@link readCsv}: `required`, `unknownKind`, `invalidEmail`,
 * `invalidRegistrationNumber`, `tooLong`, `invalid`, and `duplicate` for a name that stands twice.
 */
export const readInstitutions = (csv: string): InstitutionFile => {
  const table = readCsv(csv, { required, optional });
  const columns = optional.filter((name) => table.columns.includes(name));
  const institutions: InstitutionInput[] = [];
  const problems = [...table.problems];
  if (problems.length > 0) return { institutions, columns, problems };
  const seen = new Set<string>();
  for (const row of table.rows) {
    const parsed = institutionBodySchema.safeParse(row.cells);
    if (!parsed.success) {
      problems.push(...rowProblems(row, parsed.error.issues));
      continue;
    }
    const key = `${parsed.data.kind} ${parsed.data.name}`;
    if (seen.has(key)) problems.push(problemAt(row.line, 'duplicate', 'name', parsed.data.name));
    seen.add(key);
    institutions.push(parsed.data);
  }
  return { institutions, columns, problems };
};
