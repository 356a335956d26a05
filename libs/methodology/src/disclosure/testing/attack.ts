import type { CountTable, DisclosureOptions, Suppression } from '../counts';
import { derivedValue, knowledgeOf, type Derived, type Knowledge } from './attacker';
import { publish, suppressNothing } from './published';

/** A published table with all that follows from it, the truth, and the counts that must stay uncertain. */
export interface Attack {
  knowledge: Knowledge;
  truth: number[];
  isSensitive(count: number): boolean;
  /** Sensitive counts, and everything that is suppressed. */
  secrets: number[];
  /** Sensitive counts that follow from others, of which not all can be read. */
  derivedSecrets: Derived[];
  /** Sensitive counts that can be read, or reckoned at once. */
  leaks: string[];
}

export function attackOn(table: CountTable, suppression: Suppression, options: DisclosureOptions): Attack {
  const shows = options.shows ?? { totals: true, bases: true };
  const knowledge = knowledgeOf(publish(table, suppression, shows));
  const truth = knowledgeOf(publish(table, suppressNothing(table))).known.map((count) => count!);
  const isSensitive = (count: number) => count < options.threshold && count >= (options.zeros ? 0 : 1);
  const couldBeShown = (name: string) =>
    (shows.totals || !name.startsWith('total')) &&
    (shows.bases || !name.startsWith('base')) &&
    ((shows.totals && shows.bases) || name !== 'n');
  const { known, names, derived } = knowledge;
  const secrets = known.flatMap((value, v) =>
    value === null && (isSensitive(truth[v]!) || couldBeShown(names[v]!)) ? [v] : [],
  );
  const sensitive = derived.filter((count) => isSensitive(derivedValue(count, truth)));
  const isOpen = ({ terms }: Derived) => terms.some(([v]) => known[v] === null);
  const leaks = [
    ...names.filter((_, v) => known[v] !== null && isSensitive(truth[v]!)),
    ...sensitive.filter((count) => !isOpen(count)).map(({ name }) => name),
  ];
  return { knowledge, truth, isSensitive, secrets, derivedSecrets: sensitive.filter(isOpen), leaks };
}
