import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import {
  answersSchema,
  checkLineage,
  decimalSchema,
  linkSchema,
  type CompareOptions,
  type Member,
  type Round,
  type ScoredRound,
  type SummaryRound,
} from '@briedums/methodology';
import { BadInput } from './bad-input';
import { usable } from './pair';
import { readJson, readJsonOrStdin } from './read';

const day = z.iso.date();
const score = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,9}|\/0*[1-9]\d{0,30})?$/, 'not a score such as "56" or "121/2"');
const member = z.strictObject({
  id: z.string().min(1),
  groups: z.array(z.string()).optional(),
  answers: answersSchema.optional(),
  sections: z.record(z.string(), score.nullable()).optional(),
});
const levels = z.union([
  z.strictObject({ counts: z.array(z.number().int().min(0)).length(6) }),
  z.strictObject({
    shares: z.array(decimalSchema.nullable()).length(6),
    decimals: z.number().int().min(0).max(6),
  }),
]);
const summary = z.strictObject({
  target: z.string(),
  group: z.string().optional(),
  mean: decimalSchema.optional(),
  n: z.number().int().min(0).optional(),
  levels: levels.optional(),
});
const scored = z.strictObject({
  id: z.string(),
  date: day,
  /** The document, or the name of its file beside this one. */
  methodology: z.union([z.string(), z.record(z.string(), z.unknown())]),
  members: z.array(member),
});
const event = z.strictObject({
  kind: z.enum(['merge', 'split', 'rename']),
  date: z.string(),
  passings: z
    .array(z.strictObject({ from: z.string(), to: z.string(), share: z.string().optional() }))
    .min(1),
});
const weighting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('equal') }),
  z.strictObject({ kind: z.literal('amounts'), amounts: z.record(z.string(), score) }),
]);

/** What `compare` reads: rounds, oldest first, and how to compare them. */
const document = z.strictObject({
  rounds: z
    .array(z.union([scored, z.strictObject({ id: z.string(), date: day, summaries: z.array(summary) })]))
    .min(2),
  groups: z.array(z.string()).default([]),
  /** ↑ ↓ beyond this many percentage points. */
  points: decimalSchema.default('5'),
  lineage: z.array(event).default([]),
  weighting: weighting.optional(),
  links: linkSchema.array().optional(),
});

export interface Compared {
  rounds: Round[];
  groups: string[];
  points: string;
  options: CompareOptions;
}

export async function readRounds(file: string, stdin: Readable): Promise<Compared> {
  const parsed = document.safeParse(await readJsonOrStdin(file, stdin));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadInput(
      `${file} does not hold rounds (at ${issue?.path.join('.') || 'the top'}): ${issue?.message}.`,
    );
  }
  const { rounds, groups, points, lineage, weighting: weights, links } = parsed.data;
  const [wrong] = checkLineage(lineage as CompareOptions['lineage'] & object);
  if (wrong) throw new BadInput(`The lineage in ${file} cannot be followed: ${wrong.message.en}`);
  const folder = file === '-' ? '.' : dirname(file);
  const loaded: Round[] = [];
  for (const round of rounds)
    loaded.push('summaries' in round ? (round as SummaryRound) : await load(round, folder));
  checkOrder(loaded);
  return {
    rounds: loaded,
    groups,
    points,
    options: { lineage, ...(links && { links }), ...(weights && { weighting: weights }) } as CompareOptions,
  };
}

async function load(
  { id, date, methodology, members }: z.infer<typeof scored>,
  folder: string,
): Promise<ScoredRound> {
  const named = typeof methodology === 'string';
  const read = named ? await readJson(resolve(folder, methodology)) : methodology;
  const ids = members.map((one) => one.id);
  const twice = ids.find((one, i) => ids.indexOf(one) < i);
  if (twice !== undefined) throw new BadInput(`Round ${id} has "${twice}" twice.`);
  return {
    id,
    date,
    methodology: usable(read, named ? methodology : `The version of round ${id}`),
    members: members as Member[],
  };
}

function checkOrder(rounds: readonly Round[]): void {
  const wrong = rounds.find((round, i) => i > 0 && round.date <= (rounds[i - 1]?.date ?? ''));
  if (wrong) throw new BadInput(`Rounds must go from the oldest to the newest; ${wrong.id} does not.`);
}
