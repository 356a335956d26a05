import type { Title } from '@briedums/domain';
import { type Locale, sentence } from '../../http/sentences';
import { untilMoment } from '../../i18n/dates';
import type { Letter } from '../mail/letters.service';
import { oneLine } from '../mail/one-line';

export interface Invited {
  email: string;
  locale: Locale;
  tenant: Title;
  /** What a respondent is asked to fill in; null for staff. */
  task: { institution: string; round: Title; closesAt: Date | null } | null;
}

/** The letter with a one-time link, in the person's language. Names that people typed stay on their line. */
export const invitationLetter = (invited: Invited, link: string, expiresAt: Date): Letter => {
  const { email, locale, task } = invited;
  const common = { tenant: oneLine(invited.tenant[locale]), link, expires: untilMoment(locale, expiresAt) };
  if (!task)
    return {
      to: email,
      subject: sentence(locale, 'mail.staff.subject'),
      text: sentence(locale, 'mail.staff.text', common),
    };
  const round = oneLine(task.round[locale]);
  const deadline = task.closesAt
    ? sentence(locale, 'mail.invitation.deadline', { closes: untilMoment(locale, task.closesAt) })
    : '';
  const institution = oneLine(task.institution);
  return {
    to: email,
    subject: sentence(locale, 'mail.invitation.subject', { round }),
    text: sentence(locale, 'mail.invitation.text', { ...common, round, institution, deadline }),
  };
};
