import { api } from '@briedums/domain';
import { fromRigaField } from '../../../ui/riga-time';
import type { CalendarTyped } from './calendar-fields';
import type { RoundTyped } from './round-fields';

export interface NewRoundTyped extends RoundTyped, CalendarTyped {
  trial: boolean;
}

/** What the server takes of the shared fields. */
export const commonBody = (t: RoundTyped) => ({
  title: { lv: t.lv, en: t.en },
  year: /^\d+$/.test(t.year.trim()) ? Number(t.year) : null,
  methodologyVersionId: t.methodologyVersionId,
});

export const calendarBody = (t: CalendarTyped) => ({
  opensAt: fromRigaField(t.opensAt),
  closesAt: fromRigaField(t.closesAt),
});

/** Moments come as one form of text, so that texts compare as moments do. */
const inOrder = (calendar: { opensAt?: string | null; closesAt?: string | null }): boolean =>
  !calendar.opensAt || !calendar.closesAt || calendar.opensAt < calendar.closesAt;

export const newRoundSchema = api.rounds.create.body!.refine(inOrder, { path: ['closesAt'] });
export const changedRoundSchema = api.rounds.update.body!.refine(inOrder, { path: ['closesAt'] });
