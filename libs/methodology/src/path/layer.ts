import type { Share } from './plan';
import { bySteps, joinSteps, type Steps } from './steps';

/** What some choices together cost and add in a section. */
export interface State {
  effort: number;
  changes: number;
  points: bigint;
  steps: Steps;
}

/** States by effort and number of changes, with the same maximum and the same openers covered. */
type Group = Map<number, State[]>;

/** Whether states of this maximum and effort with these points may still reach the goal. */
export type Alive = (max: bigint, effort: number, points: bigint) => boolean;

const MOST_CHANGES = 2 ** 16;

/**
 * The states after some of the choices, of which only those are kept that can be part of a best way. Of two states with the
 * same maximum and openers, the one with more effort, or more changes for that effort, must have more points: otherwise the
 * other would lead to a way that reaches the goal for less.
 */
export class Layer {
  private readonly groups = new Map<bigint, Map<number, Group>>();

  /** @param ways how many states of the same effort, number of changes and maximum are kept, the best first. */
  constructor(private readonly ways: number) {}

  static start(ways: number): Layer {
    const layer = new Layer(ways);
    layer.group(0n, 0).set(0, [{ effort: 0, changes: 0, points: 0n, steps: [] }]);
    return layer;
  }

  /** Every state with every share. */
  with(shares: readonly Share[], alive: Alive): Layer {
    const next = new Layer(this.ways);
    for (const [max, mask, group] of this.each())
      for (const share of shares) {
        const target = next.group(max + share.max, mask | share.covers);
        for (const states of group.values())
          for (const state of states) {
            const points = state.points + share.points;
            if (alive(max + share.max, state.effort + share.effort, points))
              next.add(target, state, share, points);
          }
      }
    next.prune();
    return next;
  }

  /** The states that cover all these openers, which matter no more afterwards. */
  covering(needs: number): Layer {
    const next = new Layer(this.ways);
    for (const [max, mask, group] of this.each())
      if ((mask & needs) === needs) next.take(max, mask & ~needs, group);
    return next;
  }

  static united(layers: readonly Layer[]): Layer {
    const [only] = layers;
    if (only && layers.length === 1) return only;
    const all = new Layer(only?.ways ?? 0);
    for (const layer of layers) for (const [max, mask, group] of layer.each()) all.take(max, mask, group);
    all.prune();
    return all;
  }

  *each(): Generator<[max: bigint, mask: number, group: ReadonlyMap<number, readonly State[]>]> {
    for (const [max, masks] of this.groups) for (const [mask, group] of masks) yield [max, mask, group];
  }

  private take(max: bigint, mask: number, group: ReadonlyMap<number, readonly State[]>): void {
    const target = this.group(max, mask);
    for (const states of group.values()) for (const state of states) insert(target, state, this.ways);
  }

  private group(max: bigint, mask: number): Group {
    const masks = this.groups.get(max) ?? new Map<number, Group>();
    const group = masks.get(mask) ?? new Map<number, State[]>();
    this.groups.set(max, masks.set(mask, group));
    return group;
  }

  private add(group: Group, state: State, share: Share, points: bigint): void {
    const effort = state.effort + share.effort;
    const changes = state.changes + share.changes;
    const there = group.get(effort * MOST_CHANGES + changes);
    // Joining steps is dear, so it is not done for what is not kept anyway.
    if (there && there.length >= this.ways && points < there[there.length - 1]!.points) return;
    insert(group, { effort, changes, points, steps: joinSteps(state.steps, share.steps) }, this.ways);
  }

  private prune(): void {
    for (const [, , group] of this.each()) pruneGroup(group as Group);
  }
}

function insert(group: Group, state: State, ways: number): void {
  const key = state.effort * MOST_CHANGES + state.changes;
  const states = group.get(key);
  if (!states) {
    group.set(key, [state]);
    return;
  }
  let at = states.length;
  while (at > 0 && better(state, states[at - 1]!)) at -= 1;
  if (at >= ways) return;
  states.splice(at, 0, state);
  if (states.length > ways) states.pop();
}

const better = (a: State, b: State): boolean =>
  a.points === b.points ? bySteps(a.steps, b.steps) < 0 : a.points > b.points;

/** From little to much effort, and from few to many changes for it: what comes later must have more points. */
function pruneGroup(group: Group): void {
  let best: bigint | null = null;
  for (const key of [...group.keys()].sort((a, b) => a - b)) {
    const kept = above(group.get(key) ?? [], best);
    const [top] = kept;
    if (top === undefined) group.delete(key);
    else {
      group.set(key, kept);
      best = top.points;
    }
  }
}

const above = (states: State[], least: bigint | null): State[] =>
  least === null ? states : states.filter(({ points }) => points > least);
