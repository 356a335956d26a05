import type { Draw } from './draw';

interface Option {
  id: string;
  points?: string | undefined;
  exclusive?: boolean;
}

const SHARPNESS = 0.08;
const isScored = (options: readonly Option[]): boolean => options.some(({ points }) => points !== undefined);

/** Each option's points as a part of the best option's; all the same where nothing is scored. */
const fractions = (options: readonly Option[]): number[] => {
  const points = options.map((option) => Number(option.points ?? 0));
  const best = Math.max(...points);
  return points.map((value) => (best === 0 ? 0.5 : value / best));
};

/** One of several by how near its worth (0 to 1) is to the wanted quality; without worths all are as likely. */
export const nearest = <T>({ rng, quality }: Draw, items: readonly T[], worths: readonly number[]): T => {
  const weights = worths.map((worth) => Math.exp(-((worth - quality) ** 2) / SHARPNESS));
  let left = rng.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = items.find((_, i) => (left -= weights[i] ?? 0) <= 0);
  const chosen = found ?? items.at(-1);
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

export const chooseOne = (draw: Draw, options: readonly Option[]): string =>
  nearest(draw, options, isScored(options) ? fractions(options) : options.map(() => draw.quality)).id;

/** Ticks more the higher the quality; an exclusive option ("none of these") is likelier the lower it is. */
export const chooseMany = (draw: Draw, options: readonly Option[]): string[] => {
  const { rng, quality } = draw;
  const scored = isScored(options);
  const exclusive = options.filter((option) => option.exclusive);
  if (exclusive.length > 0 && rng.chance(scored ? (1 - quality) ** 2 : 0.08)) return [rng.pick(exclusive).id];
  const joint = options.filter((option) => !option.exclusive);
  const likely = scored ? 0.1 + 0.8 * quality : 0.4;
  const ticks = joint.filter(() => rng.chance(likely)).map((option) => option.id);
  return ticks.length > 0 ? ticks : [rng.pick(joint).id];
};

export const yesOrNo = (draw: Draw, scored: boolean): 'yes' | 'no' =>
  draw.rng.chance(scored ? draw.quality : 0.7) ? 'yes' : 'no';
