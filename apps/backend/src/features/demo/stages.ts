import type { Rng } from './rng';

/** How far an institution is in the round that is being filled in. */
export type Stage =
  | { state: 'submitted'; rated: boolean }
  /** `part`: how much of its own questions it has answered, 0 to 1. */
  | { state: 'inProgress'; part: number }
  | { state: 'notStarted'; invitation: 'accepted' | 'sent' | 'expired' | 'none' };

/** Institutions whose contacts are among the listed demonstration accounts. */
const PINNED: Readonly<Record<string, Stage>> = {
  'Siguldas novada pašvaldība': { state: 'submitted', rated: true },
  'Rēzeknes pilsētas dome': { state: 'inProgress', part: 0.5 },
  'Rēzeknes novada pašvaldība': { state: 'inProgress', part: 0.85 },
  'Ludzas novada pašvaldība': { state: 'notStarted', invitation: 'accepted' },
};

/** From those who are far to those who have not begun, in every state that there is. */
const OTHERS: readonly Stage[] = [
  ...Array.from({ length: 10 }, (_, i): Stage => ({ state: 'submitted', rated: i < 5 })),
  ...Array.from({ length: 12 }, (_, i): Stage => ({ state: 'inProgress', part: 0.05 + i * 0.08 })),
  ...Array.from({ length: 3 }, (): Stage => ({ state: 'notStarted', invitation: 'accepted' })),
  { state: 'notStarted', invitation: 'expired' },
  { state: 'notStarted', invitation: 'none' },
];
const SENT: Stage = { state: 'notStarted', invitation: 'sent' };

/** A stage for each institution; which one is a matter of chance but for the pinned ones. */
export const stagesOf = (names: readonly string[], rng: Rng): Map<string, Stage> => {
  const others = names
    .filter((name) => !PINNED[name])
    .map((name) => ({ name, order: rng.next() }))
    .sort((a, b) => a.order - b.order);
  const drawn = others.map(({ name }, i) => [name, OTHERS[i] ?? SENT] as const);
  return new Map([...Object.entries(PINNED).filter(([name]) => names.includes(name)), ...drawn]);
};
