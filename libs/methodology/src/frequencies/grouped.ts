import type { Expression } from '../expressions/expression';
import { holds } from '../engine/scope';
import { byName, groupIn } from '../statistics/groups';
import type { Counted, MakeTally, Reply, Tally } from './tally';

/** A statistic of everybody, and of every group of each attribute asked for. */
export interface Grouped<S> {
  all: Counted & S;
  cuts: AnswerCut<S>[];
}

/** Groups by the value of an attribute, in the order of their names; those without the attribute (null) come last. */
export interface AnswerCut<S> {
  attribute: string;
  groups: ({ value: string | null } & Counted & S)[];
}

interface Part<S> {
  counted: Counted;
  tally: Tally<S>;
}

/** Tallies everybody and, beside, each group; only those for whom `base` holds are in. */
export function grouped<S>(make: MakeTally<S>, base: Expression | null, by: readonly string[]) {
  const empty = (): Part<S> => ({ counted: { institutions: 0, outside: 0 }, tally: make() });
  const all = empty();
  const cuts = by.map((attribute) => ({ attribute, groups: new Map<string | null, Part<S>>() }));
  return {
    add(reply: Reply): void {
      const inside = !base || holds(base, reply.evaluation.scope);
      count(all, reply, inside);
      for (const { attribute, groups } of cuts) {
        const value = groupIn(reply.institution.attributes ?? {}, attribute);
        const group = groups.get(value) ?? empty();
        groups.set(value, group);
        count(group, reply, inside);
      }
    },
    summary: (): Grouped<S> => ({
      all: summaryOf(all),
      cuts: cuts.map(({ attribute, groups }) => ({
        attribute,
        groups: [...groups]
          .sort(([a], [b]) => byName(a, b))
          .map(([value, part]) => ({ value, ...summaryOf(part) })),
      })),
    }),
  };
}

function count<S>({ counted, tally }: Part<S>, reply: Reply, inside: boolean): void {
  counted.institutions += 1;
  if (inside) tally.add(reply);
  else counted.outside += 1;
}

const summaryOf = <S>({ counted, tally }: Part<S>): Counted & S => ({
  ...counted,
  ...tally.summary(counted),
});
