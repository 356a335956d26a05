import { compare, ofDecimal, ofExact, ofInteger, sum, ZERO, type Rational } from '../exact/exact';
import type { Sentence } from '../texts/fill';
import { fill } from '../texts/fill';

/** One institution passing into another: `share` of it, above 0 and at most 1, as a decimal or exact text; all of it when absent. */
export interface Passing {
  from: string;
  to: string;
  share?: string;
}

/** Institutions merged, split or renamed on a day (`2021-07-01`). One that goes on under its own id passes into itself. */
export interface LineageEvent {
  kind: 'merge' | 'split' | 'rename';
  date: string;
  passings: Passing[];
}

const PROBLEMS = {
  shape: {
    lv: '{date}: notikums „{kind}” neatbilst norādītajām iestādēm.',
    en: '{date}: the event "{kind}" does not fit the institutions it names.',
  },
  date: { lv: '„{date}” nav datums.', en: '"{date}" is not a date.' },
  share: {
    lv: '{date}: iestādes „{id}” daļām jābūt lielākām par 0 un kopā ne vairāk kā 1.',
    en: '{date}: the shares of "{id}" must be above 0 and together at most 1.',
  },
  sameDay: {
    lv: '{date}: iestāde „{id}” tajā pašā dienā rodas un tiek pārveidota.',
    en: '{date}: "{id}" comes about and passes on the same day.',
  },
  cycle: { lv: 'Pārmaiņas veido apli: {ids}.', en: 'The lineage runs in a circle: {ids}.' },
} as const satisfies Record<string, Sentence>;

export interface LineageProblem {
  code: keyof typeof PROBLEMS;
  message: Sentence;
}

const problem = (code: keyof typeof PROBLEMS, params: Record<string, string>): LineageProblem => ({
  code,
  message: fill(PROBLEMS[code], params),
});

/** Everything wrong with a lineage; none when it can be followed. Never throws. */
export function checkLineage(events: readonly LineageEvent[]): LineageProblem[] {
  const own = events.flatMap((event) => [...checkShape(event), ...checkShares(event)]);
  return [...own, ...checkDays(events), ...checkCycle(events)];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function checkShape({ kind, date, passings }: LineageEvent): LineageProblem[] {
  const from = unique(passings.map((one) => one.from)).length;
  const to = unique(passings.map((one) => one.to)).length;
  const pairs = unique(passings.map((one) => JSON.stringify([one.from, one.to]))).length;
  const fits = { merge: from > 1 && to === 1, split: from === 1 && to > 1, rename: from === 1 && to === 1 };
  const shape = fits[kind] && pairs === passings.length && (kind !== 'rename' || !circular(passings));
  return [
    ...(shape ? [] : [problem('shape', { kind, date })]),
    ...(isDay(date) ? [] : [problem('date', { date })]),
  ];
}

const circular = (passings: readonly Passing[]): boolean => passings.some((one) => one.from === one.to);

function isDay(date: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

export const shareOf = ({ share }: Passing): Rational =>
  share === undefined ? ofInteger(1) : ofExact(share);

const SHARE = /^\d{1,15}(\.\d{1,9}|\/0*[1-9]\d{0,14})?$/;

function checkShares({ date, kind, passings }: LineageEvent): LineageProblem[] {
  return unique(passings.map((one) => one.from)).flatMap((id) => {
    const own = passings.filter((one) => one.from === id);
    const readable = own.every(({ share }) => (share === undefined ? kind !== 'split' : SHARE.test(share)));
    if (!readable) return [problem('share', { date, id })];
    const shares = own.map(shareOf);
    const positive = shares.every((share) => compare(share, ZERO) > 0);
    return positive && compare(sum(shares), ofDecimal('1')) <= 0 ? [] : [problem('share', { date, id })];
  });
}

/** Which of two events of one day came first nobody could tell. */
function checkDays(events: readonly LineageEvent[]): LineageProblem[] {
  const born = new Map<string, Set<LineageEvent>>();
  const key = (date: string, id: string) => `${date} ${id}`;
  for (const event of events)
    for (const { to } of event.passings) {
      const own = key(event.date, to);
      born.set(own, (born.get(own) ?? new Set()).add(event));
    }
  return events.flatMap((event) => {
    const ofOthers = ({ from }: Passing) =>
      [...(born.get(key(event.date, from)) ?? [])].some((other) => other !== event);
    const id = event.passings.find(ofOthers)?.from;
    return id === undefined ? [] : [problem('sameDay', { date: event.date, id })];
  });
}

/** An institution may go on as itself, but not come back as its own predecessor. */
function checkCycle(events: readonly LineageEvent[]): LineageProblem[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of events.flatMap((event) => event.passings))
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const done = new Set<string>();
  for (const start of [...next.keys()].sort()) {
    const cycle = done.has(start) ? null : findCycle(start, next, done);
    if (cycle) return [problem('cycle', { ids: cycle.join(' → ') })];
  }
  return [];
}

/** Follows everybody who came of `start`, without recursion: a lineage is as long as somebody writes it. */
function findCycle(
  start: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
  done: Set<string>,
): string[] | null {
  const heirs = (id: string) => [...(next.get(id) ?? [])].sort().reverse();
  const path = [{ id: start, left: heirs(start) }];
  const onPath = new Set([start]);
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const heir = last.left.pop();
    if (heir === undefined) {
      path.pop();
      onPath.delete(last.id);
      done.add(last.id);
    } else if (onPath.has(heir)) {
      const ids = path.map(({ id }) => id);
      return [...ids.slice(ids.indexOf(heir)), heir];
    } else if (!done.has(heir)) {
      path.push({ id: heir, left: heirs(heir) });
      onPath.add(heir);
    }
  }
  return null;
}
