import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import * as z from 'zod';
import {
  amountSchema,
  answersSchema,
  checkLineage,
  compile,
  linkSchema,
  type CompareOptions,
  type Engine,
  type Member,
  type RoundHead,
  type SummaryRound,
} from '@briedums/methodology';
import { BadInput, issueOf } from './bad-input';
import { membersInFile, membersInRound, type PlacedMember } from './members';
import { usable } from './pair';
import { phrase } from './phrase';
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
    shares: z.array(amountSchema.nullable()).length(6),
    decimals: z.number().int().min(0).max(6),
  }),
]);
const summary = z.strictObject({
  target: z.string(),
  group: z.string().optional(),
  mean: amountSchema.optional(),
  n: z.number().int().min(0).optional(),
  levels: levels.optional(),
});
const scored = z.strictObject({
  id: z.string(),
  date: day,
  /** The document, or the name of its file beside this one. */
  methodology: z.union([z.string(), z.record(z.string(), z.unknown())]),
  /** The members, or the name of their JSON lines beside this one. */
  members: z.union([z.array(member), z.string().min(1)]),
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
  points: amountSchema.default('5'),
  lineage: z.array(event).default([]),
  weighting: weighting.optional(),
  links: linkSchema.array().optional(),
});

/** A round of which the scores of single institutions are known; its members come one at a time. */
export interface ReadRound extends RoundHead {
  engine: Engine;
  members(): AsyncIterable<PlacedMember> | Iterable<PlacedMember>;
}

export interface Compared {
  /** Oldest first. */
  rounds: (ReadRound | SummaryRound)[];
  groups: string[];
  points: string;
  options: CompareOptions;
}

export async function readRounds(file: string, stdin: Readable): Promise<Compared> {
  const place = file === '-' ? phrase('standardInput') : file;
  const parsed = document.safeParse(await readJsonOrStdin(file, stdin));
  if (!parsed.success) {
    throw new BadInput(phrase('notRounds', { place, ...issueOf(parsed.error.issues) }));
  }
  const { rounds, groups, points, lineage, weighting: weights, links } = parsed.data;
  const [wrong] = checkLineage(lineage as CompareOptions['lineage'] & object);
  if (wrong) throw new BadInput(phrase('lineage', { place, detail: wrong.message }));
  checkOrder(rounds);
  const folder = file === '-' ? '.' : dirname(file);
  const loaded: Compared['rounds'] = [];
  for (const round of rounds)
    loaded.push('summaries' in round ? (round as SummaryRound) : await load(round, folder));
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
): Promise<ReadRound> {
  const named = typeof methodology === 'string';
  const read = named ? await readJson(resolve(folder, methodology)) : methodology;
  const version = usable(read, named ? methodology : phrase('versionOf', { round: id }));
  const source =
    typeof members === 'string'
      ? () => membersInFile(version, resolve(folder, members))
      : () => membersInRound(version, id, members as Member[]);
  return { id, date, methodology: version, engine: compile(version), members: source };
}

function checkOrder(rounds: readonly { id: string; date: string }[]): void {
  const wrong = rounds.find((round, i) => i > 0 && round.date <= (rounds[i - 1]?.date ?? ''));
  if (wrong) throw new BadInput(phrase('order', { round: wrong.id }));
}
