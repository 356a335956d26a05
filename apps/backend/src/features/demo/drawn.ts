import document from '@briedums/methodology/data/pasvaldibas-2026.json';
import { type Answers, type Methodology, methodologySchema } from '@briedums/methodology';
import municipalities from './data/municipalities.json';
import { type Profile, within } from './draw';
import { drawAnswers } from './draw-answers';
import { drawingEngine } from './drawing-engine';
import { type Rng, rngOf } from './rng';
import { type Stage, stagesOf } from './stages';

export type Municipality = (typeof municipalities)[number];

/** Made-up answers of one municipality with what they were made for. */
export interface Drawn {
  municipality: Municipality;
  profile: Profile;
  answers: Answers;
}

export interface DrawnRounds {
  methodology: Methodology;
  /** All municipalities: near their published section scores of 2022. */
  trial: Drawn[];
  /** Those who have begun the round of this year: much as in the trial, and a little better. */
  open: (Drawn & { stage: Stage })[];
  /** Every municipality's stage in the round of this year. */
  stages: Map<string, Stage>;
}

const SEED = 'briedums-demo-1';
/** Points by which sections are better in the round of this year. */
const BETTER = 4;

export const hostOf = ({ domain }: Municipality): string => `${domain}.demo.test`;

/** Blank stays blank and 0 mostly 0; everything else scatters around `shift` above what was published. */
const targetsOf = ({ published }: Municipality, rng: Rng, shift: number): Profile['targets'] =>
  Object.fromEntries(
    Object.entries(published).map(([id, score]): [string, number | null] => {
      if (score === null || (score === 0 && !rng.chance(shift / 10))) return [id, score];
      return [id, within(1, 97, score + shift + 1.5 * rng.normal())];
    }),
  );

/**
 * Draws everything before anything is stored: the same on every machine and at any time, but for the dates that are added
 * later. Takes a few seconds of computing.
 */
export const drawRounds = (): DrawnRounds => {
  const methodology = methodologySchema.parse(document);
  const engine = drawingEngine(methodology);
  const draw = (round: string, municipality: Municipality, shift: number, before?: Drawn): Drawn => {
    const rng = rngOf(`${SEED}:${round}:${municipality.name}`);
    const targets = targetsOf(municipality, rng, shift);
    const { thousands } = municipality;
    const profile = { targets, thousands, domain: hostOf(municipality), flawed: rng.chance(0.3) };
    return { municipality, profile, answers: drawAnswers(engine, rng, profile, before?.answers) };
  };
  const names = municipalities.map(({ name }) => name);
  const stages = stagesOf(names, rngOf(`${SEED}:stages`));
  const begun = municipalities.flatMap((municipality) => {
    const stage = stages.get(municipality.name);
    return stage && stage.state !== 'notStarted' ? [{ municipality, stage }] : [];
  });
  const trial = new Map(municipalities.map((each) => [each, draw('trial', each, 0)]));
  return {
    methodology,
    trial: [...trial.values()],
    open: begun.map(({ municipality, stage }) => ({
      ...draw('open', municipality, BETTER, trial.get(municipality)),
      stage,
    })),
    stages,
  };
};

/** Chance for what is added to a municipality's answers when they are stored. */
export const rngFor = (round: string, { name }: Municipality): Rng => rngOf(`${SEED}:${round}:store:${name}`);
