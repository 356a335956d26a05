import type { ParticipationView } from '@briedums/domain';

export interface RoundWork {
  round: ParticipationView['round'];
  items: ParticipationView[];
}

/** What is open comes first, the nearest deadline on top; then the past, newest first. */
export function byRound(mine: readonly ParticipationView[]): RoundWork[] {
  const rounds = new Map<string, RoundWork>();
  for (const item of mine) {
    const known = rounds.get(item.round.id) ?? { round: item.round, items: [] };
    known.items.push(item);
    rounds.set(item.round.id, known);
  }
  for (const { items } of rounds.values()) {
    items.sort((a, b) => a.institution.name.localeCompare(b.institution.name, 'lv'));
  }
  return [...rounds.values()].sort((a, b) => compare(a.round, b.round));
}

type Round = ParticipationView['round'];
const compare = (a: Round, b: Round): number => {
  const open = Number(b.state === 'open') - Number(a.state === 'open');
  if (open) return open;
  if (a.state !== 'open') return b.year - a.year;
  return (a.closesAt ?? '9').localeCompare(b.closesAt ?? '9');
};
