import { exactText } from '../exact/exact';
import { addDelta, NOTHING, type Outcome } from './outcomes';
import { planOf, type RawSection, type SectionPlan } from './plan';

type Choice = readonly Outcome[];

/**
 * A choice that changes several sections ties them together. Its outcomes are split by what they do outside the section where
 * they differ most; in each scenario one such class of every choice is fixed, and then sections are searched one by one.
 */
export function scenariosOf(sections: readonly RawSection[], choices: readonly Choice[]): SectionPlan[][] {
  const ids = new Set(sections.map((section) => section.id));
  const relevant = choices.filter((choice) => touched(choice, ids).size > 0);
  const homes = relevant.map((choice) => classesOf(choice, touched(choice, ids)));
  const picks = homes.reduce<Class[][]>(
    (all, classes) => all.flatMap((picked) => classes.map((own) => [...picked, own])),
    [[]],
  );
  return picks.map((picked) => sections.map((section) => planIn(section, picked)));
}

interface Class {
  home: string;
  outcomes: Choice;
}

const touched = (choice: Choice, ids: ReadonlySet<string>): Set<string> =>
  new Set(choice.flatMap((outcome) => [...outcome.deltas.keys()]).filter((id) => ids.has(id)));

function classesOf(choice: Choice, sections: ReadonlySet<string>): Class[] {
  const kinds = (id: string) => new Set(choice.map((outcome) => textAt(outcome, id))).size;
  const [home = ''] = [...sections].sort((a, b) => kinds(b) - kinds(a) || (a < b ? -1 : 1));
  const away = [...sections].filter((id) => id !== home).sort();
  const classes = new Map<string, Outcome[]>();
  for (const outcome of choice) {
    const key = away.map((id) => textAt(outcome, id)).join(';');
    classes.set(key, [...(classes.get(key) ?? []), outcome]);
  }
  return [...classes.values()].map((outcomes) => ({ home, outcomes }));
}

function textAt({ deltas }: Outcome, id: string): string {
  const { points, max } = deltas.get(id) ?? NOTHING;
  return `${exactText(points)},${exactText(max)}`;
}

function planIn(section: RawSection, picked: readonly Class[]): SectionPlan {
  const away = picked.filter(({ home }) => home !== section.id);
  const now = away.reduce(
    (sum, { outcomes }) => addDelta(sum, outcomes[0]?.deltas.get(section.id) ?? NOTHING),
    section.now,
  );
  const home = picked.filter((own) => own.home === section.id).map(({ outcomes }) => outcomes);
  return planOf({ ...section, now }, home);
}
