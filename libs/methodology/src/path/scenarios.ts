import type { Rational } from '../exact/exact';
import { assignments, branchesOf, isIdle, type Branch } from './branches';
import { Leaves } from './leaves';
import type { Delta } from './outcomes';
import { splitBy, type Part } from './parts';
import { cutBits, settingOf, type Setting } from './setting';
import type { Situation } from './situation';

/** A section that the wanted score is made of. */
export interface RawSection {
  id: string;
  weight: Rational;
  now: Delta;
  /** Without a maximum the section has no score: it leaves the index (true), or the goal is missed (false). */
  mayLeave: boolean;
}

/** Of each node one branch is taken; nodes do not touch each other. */
export type Nodes = readonly (readonly Branch[])[];

/** Sections that can be searched one by one, as the cut gates are settled. */
export interface Scenario {
  /** By section; the very same list where scenarios do not differ. */
  nodes: ReadonlyMap<string, Nodes>;
  /** Openers, as bits, that the sections together must cover. */
  needs: number;
}

/** Every way to turn the gates that move several sections, with what is left to choose then. */
export function scenariosOf(situation: Situation, sections: readonly RawSection[]): Scenario[] {
  const { cut, parts } = splitBy(situation, new Set(sections.map(({ id }) => id)));
  const leaves = new Leaves(situation);
  const present = settingOf(situation, leaves, []);
  const fixed = new Map<Part, readonly Branch[]>();
  for (const part of parts)
    if (!part.affected && part.home) fixed.set(part, branchesOf(present, part, part.home));
  const same = new Map<string, Nodes>();
  for (const { id } of sections)
    if (!parts.some((part) => part.affected && homeOf(part, sections) === id))
      same.set(id, worthNaming([...fixed].filter(([part]) => part.home === id).map(([, own]) => own)));
  return assignments(situation, cut).flatMap((turned): Scenario[] => {
    const setting = settingOf(situation, leaves, turned);
    const nodes = nodesOf(setting, parts, sections, { fixed, same });
    return nodes ? [{ nodes, needs: cutBits(setting.openers) }] : [];
  });
}

/** What moves no section may still justify a cut gate; it is put with the first. */
const homeOf = ({ home, affected }: Part, [first]: readonly RawSection[]): string | undefined =>
  home ?? (affected ? first?.id : undefined);

const worthNaming = (nodes: Nodes): Nodes => nodes.filter((branches) => !isIdle(branches));

interface Known {
  fixed: ReadonlyMap<Part, readonly Branch[]>;
  same: ReadonlyMap<string, Nodes>;
}

/** Null when the cut gates cannot be turned so. */
function nodesOf(
  setting: Setting,
  parts: readonly Part[],
  sections: readonly RawSection[],
  { fixed, same }: Known,
): Map<string, Nodes> | null {
  const nodes = new Map(same);
  for (const { id } of sections) {
    if (same.has(id)) continue;
    const own = parts.filter((part) => homeOf(part, sections) === id);
    const branches = own.map((part) => fixed.get(part) ?? branchesOf(setting, part, id));
    if (branches.some((some) => some.length === 0)) return null;
    nodes.set(id, worthNaming(branches));
  }
  return nodes;
}
