import {
  assessedOf,
  compile,
  leaveOneOut,
  limitDistances,
  robustness,
  weightSensitivity,
  type Assessed,
  type Methodology,
  type RobustnessOptions,
} from '@briedums/methodology';
import { needed, type Arguments } from './arguments';
import { attempt, BadInput } from './bad-input';
import { writeLine, type Io } from './io';
import { describe, loadMethodology } from './methodology';
import { readInstitutions, scoresOf } from './institutions';
import { phrase } from './phrase';
import { isLines } from './read';
import { speechOf, type Speech } from './speech';
import { table } from './table';

/** How firmly a round stands when its weights could have been different. Exit code 1: the methodology version has errors. */
export async function robustnessCommand(options: Arguments, io: Io): Promise<number> {
  const { methodology, problems } = await loadMethodology(options);
  const file = needed(options.answers, 'answers');
  if (!isLines(file)) throw new BadInput(phrase('linesOnly'));
  if (!methodology) {
    for (const problem of problems) await writeLine(io.stderr, describe(problem, options.told));
    return 1;
  }
  const settings = settingsOf(options);
  const round = await readRound(methodology, file, io, settings.pointsShare !== undefined);
  const found = attempt(() => everything(methodology, round, settings));
  const text = options.table ? asTable(found, speechOf(options.lang)) : JSON.stringify(found, null, 2);
  await writeLine(io.stdout, text);
  return 0;
}

function settingsOf({ seed, draws, samples, share, 'points-share': pointsShare, ties, quantile }: Arguments) {
  if (ties !== undefined && ties !== 'minimum' && ties !== 'average')
    throw new BadInput(phrase('oneOf', { option: 'ties', first: 'minimum', second: 'average' }));
  if (quantile !== undefined && !/^[1-9]$/.test(quantile))
    throw new BadInput(phrase('fromTo', { option: 'quantile', from: 1, to: 9 }));
  const settings: RobustnessOptions & { samples: number } = {
    seed: Number(seed ?? 1),
    draws: Number(draws ?? 1000),
    samples: Number(samples ?? 512),
    share: share ?? '0.2',
    ...(pointsShare !== undefined && { pointsShare }),
    ties: ties ?? 'minimum',
    quantileType: Number(quantile ?? 7) as NonNullable<RobustnessOptions['quantileType']>,
  };
  return settings;
}

interface Round {
  assessed: Assessed[];
  distances: { id: string; limits: ReturnType<typeof limitDistances> }[];
}

/** Of each institution only the scores are kept; its questions only where their points are to be varied. */
async function readRound(
  methodology: Methodology,
  file: string,
  io: Io,
  withPoints: boolean,
): Promise<Round> {
  const engine = compile(methodology);
  const round: Round = { assessed: [], distances: [] };
  for await (const institution of readInstitutions(methodology, file, io.stdin)) {
    const { id } = institution;
    const { index, sections, questions } = scoresOf(engine, institution);
    const assessed = assessedOf(id, { sections, questions: withPoints ? questions : [] });
    round.assessed.push(assessed);
    round.distances.push({ id, limits: index.score ? limitDistances(index.score) : [] });
  }
  return round;
}

const everything = (
  methodology: Methodology,
  { assessed, distances }: Round,
  settings: ReturnType<typeof settingsOf>,
) => ({
  settings,
  institutions: robustness(methodology, assessed, settings),
  limits: distances,
  leaveOneOut: leaveOneOut(methodology, assessed),
  sensitivity: weightSensitivity(methodology, assessed, {
    seed: settings.seed,
    samples: settings.samples,
    share: settings.share ?? '0.2',
    ties: settings.ties ?? 'minimum',
  }),
});

function asTable(found: ReturnType<typeof everything>, speech: Speech): string {
  const { decimal } = speech;
  const range = (low: string, high: string) => `${decimal(low)}–${decimal(high)}`;
  const rows = found.institutions.map(({ id, index, rank, levels }) => [
    id,
    index ? decimal(index.mean) : '–',
    index ? range(index.low, index.high) : '–',
    rank ? decimal(rank.mean) : '–',
    rank ? range(rank.low, rank.high) : '–',
    levels
      .flatMap((share, level) => (share === '0' ? [] : [`L${level} ${speech.number(share, 3)}`]))
      .join(' · '),
  ]);
  const sections = found.sensitivity.map(({ section, first, total }, i) => [
    section,
    first === null ? '–' : decimal(first),
    total === null ? '–' : decimal(total),
    `${found.leaveOneOut[i]?.movedInstitutions ?? 0}`,
    `${found.leaveOneOut[i]?.largestShift ?? 0}`,
  ]);
  return [
    table([speech.heads('robustness.institutionHeads'), ...rows]),
    table([speech.heads('robustness.sectionHeads'), ...sections]),
  ].join('\n\n');
}
