import type { Entry } from './entry';

/** The one line about saving: never better than what the server has acknowledged. */
export type Status =
  | { kind: 'unchanged' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline'; count: number }
  | { kind: 'failed'; count: number }
  | { kind: 'conflict'; count: number };

export function statusOf(entries: Iterable<Entry>, online: boolean, savedAt: string | null): Status {
  const phases = [...entries].map((entry) => entry.phase);
  const of = (phase: Entry['phase']) => phases.filter((p) => p === phase).length;
  if (!online && phases.length) return { kind: 'offline', count: phases.length };
  if (of('conflict')) return { kind: 'conflict', count: of('conflict') };
  if (of('refused')) return { kind: 'failed', count: of('refused') };
  if (phases.length) return { kind: 'saving' };
  return savedAt ? { kind: 'saved', at: savedAt } : { kind: 'unchanged' };
}
