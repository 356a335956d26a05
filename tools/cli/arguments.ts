import { parseArgs } from 'node:util';
import { BadInput, reason } from './bad-input';

export const COMMANDS = ['score', 'check', 'schema', 'hash', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  command: Command;
  methodology?: string;
  answers?: string;
}

export const USAGE = `briedums <command> [options]

  score  --methodology m.json --answers a.json   print the full result with its ledger as JSON
         --answers many.jsonl                    lines {"id":"…","answers":{…}}: one result per line
         --answers -                             the same lines from standard input
  check  --methodology m.json                    say what is wrong with a methodology version
         --answers a.json                        say what is wrong with answers, too
  schema                                         print the JSON Schema of a methodology version
  hash   --methodology m.json                    print the content hash of a methodology version

Exit code: 0 all well, 1 problems found, 2 the input cannot be used.`;

const OPTIONS = {
  methodology: { type: 'string', short: 'm' },
  answers: { type: 'string', short: 'a' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; throws BadInput with a sentence for what it does not understand. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [command = 'help', extra] = positionals;
  if (values.help) return { command: 'help' };
  if (!isCommand(command))
    throw new BadInput(`There is no command "${command}"; the commands are ${COMMANDS.join(', ')}.`);
  if (extra !== undefined)
    throw new BadInput(`What is "${extra}" for? Options are written --methodology and --answers.`);
  return {
    command,
    ...(values.methodology && { methodology: values.methodology }),
    ...(values.answers && { answers: values.answers }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadInput(reason(error));
  }
}

const isCommand = (text: string): text is Command => (COMMANDS as readonly string[]).includes(text);

/** The value of an option that the command cannot do without. */
export function needed(value: string | undefined, option: string): string {
  if (value === undefined) throw new BadInput(`The option --${option} is missing.`);
  return value;
}
