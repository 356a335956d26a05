import { shareOf, type CountShare } from './figure';
import type { Sentence } from '../texts/fill';
import { OutOfRange } from '../texts/out-of-range';

/** How far institutions came in a round, each counted in every step that it took. */
export interface ParticipationCounts {
  invited: number;
  /** Of the invited: named a contact person. */
  contactGiven: number;
  /** Of these: submitted. */
  submitted: number;
  /** Of these: have an index. */
  computable: number;
}

export interface FunnelStep {
  step: keyof ParticipationCounts;
  /** Of all that were invited. */
  ofInvited: CountShare;
  /** Of those in the step before; null for the first. */
  ofBefore: CountShare | null;
  /** How many were lost since the step before, and since the invitation. */
  lost: number;
  missing: number;
}

const STEPS = ['invited', 'contactGiven', 'submitted', 'computable'] as const;
const NAMES: Record<(typeof STEPS)[number], Sentence> = {
  invited: { lv: 'uzaicinātās iestādes', en: 'invited' },
  contactGiven: { lv: 'kontaktpersonu norādījušās iestādes', en: 'contactGiven' },
  submitted: { lv: 'iesniegušās iestādes', en: 'submitted' },
  computable: { lv: 'iestādes ar indeksu', en: 'computable' },
};

/**
 * The participation of a round step by step (published report, sample: 45 → 42 → 37 → 37). Throws a RangeError for a step in
 * which there are more than in the one before, and for counts that are no whole numbers of 0 or more.
 */
export function participationFunnel(counts: ParticipationCounts): FunnelStep[] {
  return STEPS.map((step, i) => {
    const before = STEPS[i - 1];
    const count = counts[step];
    const most = before ? counts[before] : Number.MAX_SAFE_INTEGER;
    if (!Number.isInteger(count) || count < 0) throw new OutOfRange('noCount', { step: NAMES[step], count });
    if (before && count > most)
      throw new OutOfRange('moreThanBefore', { step: NAMES[step], count, before: NAMES[before], most });
    return {
      step,
      ofInvited: shareOf(count, counts.invited),
      ofBefore: before ? shareOf(count, most) : null,
      lost: before ? most - count : 0,
      missing: counts.invited - count,
    };
  });
}
