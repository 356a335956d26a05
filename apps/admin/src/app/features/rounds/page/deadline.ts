import { formatMoment, type Texts } from '@briedums/web';
import { daysLeft } from './round-phase';

/** "Termiņš: 2026. gada 1. decembris, 23:59", or that there is none. */
export const formatDeadline = (texts: Texts, closesAt: string | null): string =>
  closesAt
    ? texts.t('round.deadline.at', { moment: formatMoment(texts.language(), closesAt) })
    : texts.t('round.deadline.none');

/** "vēl 12 dienas", "šodien pēdējā diena", or that it has passed. */
export function formatDaysLeft(texts: Texts, closesAt: string, now: number): string {
  const days = daysLeft(closesAt, now);
  if (new Date(closesAt).getTime() < now) return texts.t('round.deadline.passed');
  return days === 0 ? texts.t('round.deadline.today') : texts.plural('round.deadline.left', days);
}
