import { parseArgs } from 'node:util';
import { BadInput } from './bad-input';
import { languageOf, languageOfErrors, type Language } from './language';
import { phrase, type Phrase } from './phrase';

export const COMMANDS = [
  'score',
  'check',
  'schema',
  'hash',
  'compare',
  'what-if',
  'diff',
  'path',
  'robustness',
  'stats',
  'crosstab',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  command: Command;
  methodology?: string;
  answers?: string;
  /** The later methodology version of two. */
  new?: string;
  rounds?: string;
  links?: string;
  section?: string;
  level?: string;
  seed?: string;
  draws?: string;
  samples?: string;
  share?: string;
  'points-share'?: string;
  ties?: string;
  quantile?: string;
  /** Attributes whose values make groups; one option may name several, with commas between. */
  by?: string[];
  top?: string;
  near?: string;
  base?: string;
  small?: string;
  invited?: string;
  contacts?: string;
  /** The statistics of questions instead of those of scores. */
  questions?: boolean;
  /** Only these questions. */
  question?: string[];
  /** Of readable tables. */
  lang: Language;
  /** Of sentences about what is wrong. */
  told: Language;
  /** What is put into rows and columns of a cross-table; one option may name several columns, with commas between. */
  rows?: string;
  columns?: string[];
  /** Counts below it are not shown, and what would tell them. */
  threshold?: string;
  protection?: string;
  zeros?: boolean;
  /** A readable table instead of JSON. */
  table?: boolean;
}

export const USAGE = `briedums <command> [options]

  score  --methodology m.json --answers a.json   print the full result with its ledger as JSON
         --answers many.jsonl                    lines {"id":"…","answers":{…}}: one result per line
         --answers -                             the same lines from standard input
  check  --methodology m.json                    say what is wrong with a methodology version
         --answers a.json                        say what is wrong with answers, too
  schema                                         print the JSON Schema of a methodology version
  hash   --methodology m.json                    print the content hash of a methodology version
  compare  --rounds rounds.json                  what changed between rounds, in parts, and levels over time
           --rounds -                            the same document from standard input
  what-if  --methodology a.json --new b.json --answers many.jsonl
                                                 what version b would give for answers to version a
  diff     --methodology a.json --new b.json     every change between two versions, and links to carry answers over

  path     --methodology m.json --answers a.json  the cheapest changes that reach the next level
           --section s --level 3                  of a section instead of the index; another level
  robustness --methodology m.json --answers many.jsonl
                                                 index, rank and levels when weights could have been different
             --seed 1 --draws 1000 --samples 512 --share 0.2 --points-share 0.1 --ties average
             --quantile 7
  stats  --methodology m.json --answers many.jsonl
                                                 means, levels, places, near misses, leaders of the index and sections;
                                                 a line may hold "attributes", and "sections" in place of "answers"
         --by type,region --section com --top 3 --level 4 --near 1 --base scored|all --ties average --quantile 7
         --small 10 --invited 45 --contacts 42
         --questions                             of the answers to questions instead: frequencies, sums, shares
         --question cs07 --by type --base "cs04 == 'yes'" --small 10
  crosstab --methodology m.json --answers many.jsonl --rows question:cs07 --columns attribute:type,level:index
                                                 any question, level, indicator or attribute by any others, with the total;
                                                 numbers by bands: question:g02:50/250
           --base "cs04 == 'yes'" --small 10
           --threshold 3 --protection 2 --zeros  counts below it are not shown, nor what would tell them

what-if and diff take --links links.json (a list of links). All but the first four take --table for reading, in Latvian
or with --lang en in English. What is wrong is told in English, or in the language that --lang names.

Exit code: 0 all well, 1 problems found, 2 the input cannot be used.`;

const OPTIONS = {
  methodology: { type: 'string', short: 'm' },
  answers: { type: 'string', short: 'a' },
  new: { type: 'string', short: 'n' },
  rounds: { type: 'string', short: 'r' },
  links: { type: 'string', short: 'l' },
  section: { type: 'string' },
  level: { type: 'string' },
  seed: { type: 'string' },
  draws: { type: 'string' },
  samples: { type: 'string' },
  share: { type: 'string' },
  'points-share': { type: 'string' },
  ties: { type: 'string' },
  quantile: { type: 'string' },
  by: { type: 'string', multiple: true },
  top: { type: 'string' },
  near: { type: 'string' },
  base: { type: 'string' },
  small: { type: 'string' },
  invited: { type: 'string' },
  contacts: { type: 'string' },
  questions: { type: 'boolean' },
  question: { type: 'string', multiple: true },
  lang: { type: 'string' },
  rows: { type: 'string' },
  columns: { type: 'string', multiple: true },
  threshold: { type: 'string' },
  protection: { type: 'string' },
  zeros: { type: 'boolean' },
  table: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; throws BadInput with a sentence for what it does not understand. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [command = 'help', extra] = positionals;
  const lang = languageOf(values.lang);
  const told = languageOfErrors(argv);
  if (values.help) return { command: 'help', lang, told };
  if (!isCommand(command))
    throw new BadInput(phrase('noCommand', { command, commands: COMMANDS.join(', ') }));
  if (extra !== undefined) throw new BadInput(phrase('strayWord', { word: extra }));
  return { ...values, command, lang, told };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadInput(whatIsWrong(error));
  }
}

/** The library that reads the words says in its code and its English sentence what it does not understand. */
function whatIsWrong(error: unknown): Phrase {
  const { code, message } = error as { code?: string; message: string };
  const option = /'([^']+)'/.exec(message)?.[1]?.replace(/ <value>$/, '') ?? message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return phrase('noOption', { option });
  return phrase(message.includes('does not take') ? 'noValue' : 'valueMissing', { option });
}

const isCommand = (text: string): text is Command => (COMMANDS as readonly string[]).includes(text);

/** The value of an option that the command cannot do without. */
export function needed(value: string | undefined, option: string): string {
  if (value === undefined) throw new BadInput(phrase('optionMissing', { option }));
  return value;
}

/** The value of an option that counts something. */
export function whole(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new BadInput(phrase('notWhole', { option, text }));
  return Number(text);
}
