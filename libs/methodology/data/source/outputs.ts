import { catalogue } from './catalogue';
import type { CatalogueEntry } from './catalogue';
import type { MethodologyInput } from '../../src/schema/methodology';
import type { QuestionInput } from './helpers';
import { municipalities } from './municipalities';
import { isScored, questionsOf } from './scored';
import { stateInstitutions } from './state-institutions';

/** The documents by the name of the file that holds them. */
export const documents: Record<string, MethodologyInput> = {
  'pasvaldibas-2026.json': municipalities,
  'iestades-2026.json': stateInstitutions,
};

/** The text of a file: the same bytes for the same document. */
export const jsonOf = (document: MethodologyInput): string => `${JSON.stringify(document, null, 2)}\n`;

const start = '<!-- questions: written by source/build.ts -->';
const end = '<!-- end of questions -->';

/** The README with its table of questions replaced by the present one. */
export function withTable(readme: string): string {
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('the README has lost the marks of its table');
  return `${before}${start}\n\n${table()}\n\n${end}${after}`;
}

const header = [
  '| catalogue | municipalities | state institutions | evidence | points |',
  '|---|---|---|---|---|',
];

const table = (): string => [...header, ...catalogue.map(row)].join('\n');

function row(entry: CatalogueEntry): string {
  const asked = (kind: 'municipality' | 'state') =>
    entry.asked === 'both' || entry.asked === kind
      ? entry.questions.map((id) => `\`${id}\``).join(', ')
      : '–';
  const name = entry.replaces ? `${entry.id} (in place of ${entry.replaces})` : entry.id;
  return `| ${name} | ${asked('municipality')} | ${asked('state')} | ${entry.evidence} | ${pointsOf(entry)} |`;
}

/** All points are reconstructions; the same question may be scored for one kind only. */
function pointsOf(entry: CatalogueEntry): string {
  const scored = Object.values(documents).map(({ sections, institutionKind }) => ({
    kind: institutionKind === 'state' ? 'state institutions' : 'municipalities',
    found: find(questionsOf(sections), entry),
  }));
  const yes = scored.filter(({ found }) => found.some(isScored));
  if (yes.length === 0) return 'not scored';
  const asked = scored.filter(({ found }) => found.length > 0);
  return yes.length === asked.length
    ? 'reconstructed'
    : `reconstructed (${yes.map(({ kind }) => kind).join(', ')} only)`;
}

/** The questions of an entry, also those that stand in the rows of a group. */
function find(questions: QuestionInput[], { questions: ids }: CatalogueEntry): QuestionInput[] {
  const all = questions.flatMap((question) =>
    question.type === 'group' ? [question, ...(question.questions as QuestionInput[])] : [question],
  );
  return all.filter(({ id }) => ids.includes(id));
}
