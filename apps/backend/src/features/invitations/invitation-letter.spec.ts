import { invitationLetter, type Invited } from './invitation-letter';

const respondent: Invited = {
  email: 'anna@adazi.test',
  locale: 'lv',
  tenant: { lv: 'Ministrija', en: 'Ministry' },
  task: {
    institution: 'Ādažu novada pašvaldība',
    round: { lv: 'E-indekss 2026', en: 'E-index 2026' },
    closesAt: new Date('2026-12-31T21:59:00Z'),
  },
};
const expires = new Date('2026-12-04T10:00:00Z');
const link = 'https://briedums.test/uzaicinajums#token';

describe('invitationLetter', () => {
  it('says in Latvian who asks, for whom, where and until when', () => {
    const { to, subject, text } = invitationLetter(respondent, link, expires);
    expect([to, subject]).toEqual(['anna@adazi.test', 'Uzaicinājums aizpildīt anketu: E-indekss 2026']);
    expect(text).toContain('Ministrija aicina Jūs aizpildīt anketu „E-indekss 2026”.');
    expect(text).toContain('Iestāde: Ādažu novada pašvaldība\n');
    expect(text).toContain('Anketa jāiesniedz līdz 2026. gada 31. decembra plkst. 23:59.\n');
    expect(text).toContain(`${link}\n`);
    expect(text).toContain('derīga līdz 2026. gada 4. decembra plkst. 12:00.');
  });

  it('speaks English to those who chose it, and names no deadline where there is none', () => {
    const task = { ...respondent.task!, closesAt: null };
    const { subject, text } = invitationLetter({ ...respondent, locale: 'en', task }, link, expires);
    expect(subject).toBe('Invitation to fill in the questionnaire: E-index 2026');
    expect(text).toContain('valid until 12:00 on 4 December 2026');
    expect(text).not.toContain('submitted');
  });

  it('has another text for staff', () => {
    const { subject, text } = invitationLetter({ ...respondent, task: null }, link, expires);
    expect(subject).toBe('Uzaicinājums pievienoties sistēmai „Briedums”');
    expect(text).toContain(link);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('keeps names that hold line breaks on their line', () => {
    const task = {
      ...respondent.task!,
      institution: 'A\r\nhttps://evil.test',
      round: { lv: 'x\r\nBcc: y', en: 'x' },
    };
    const { subject, text } = invitationLetter({ ...respondent, task }, link, expires);
    expect(subject).toBe('Uzaicinājums aizpildīt anketu: x Bcc: y');
    expect(text).toContain('Iestāde: A https://evil.test\n');
  });
});
