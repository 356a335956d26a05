import { api, type ParticipationRow } from '@briedums/domain';
import type { Locator, Page } from 'playwright-core';
import { axeViolations } from './support/axe';
import { confirmIn } from './support/dialogs';
import { newPerson, pageOf, PASSWORD, type Person } from './support/people';
import { newInstitution, type OpenRound, openRound, shippedMethodology } from './support/rounds';
import { adminText as text } from './support/texts';

const ADDED = ['Bauskas novads', 'Jelgavas novads', 'Tukuma novads'];

describe('an administrator who takes back what was just done', () => {
  let round: OpenRound;
  let page: Page;
  let ids: string[];
  beforeAll(async () => {
    round = await openRound('atsaukums', ['Ogres novads']);
    ids = [];
    for (const name of ADDED) ids.push(await newInstitution(round.administrator, name));
    page = await pageOf(round.administrator);
  });

  const undo = () => page.getByRole('button', { name: text('common.undo'), exact: true }).click();
  const participations = (): Promise<ParticipationRow[]> =>
    round.administrator.api.call(api.rounds.participations, { params: { id: round.round.id } });
  const taking = async () => (await participations()).map(({ institution }) => institution).sort();
  const row = (name: string) => page.locator('tbody').filter({ hasText: name });
  const focused = (control: Locator) => control.and(page.locator(':focus')).waitFor();

  const addAll = async (): Promise<void> => {
    await page
      .getByRole('button', { name: text('access.add.title'), exact: true })
      .first()
      .click();
    const panel = page.getByRole('dialog', { name: text('access.add.title') });
    const all = panel.getByLabel(text('access.add.all.other', { count: 3 }));
    await all.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await all.check();
    await panel.getByRole('button', { name: text('access.add.submit.other', { count: 3 }) }).click();
    await panel.waitFor({ state: 'detached' });
    await page.getByText(text('access.add.done.other', { count: 3 }), { exact: true }).waitFor();
  };

  it('adds many participants at once, and takes all of them out again', async () => {
    await page.goto(`/admin/rounds/${round.round.id}/access`);
    await addAll();
    for (const name of ADDED) await row(name).waitFor();
    expect(await taking()).toEqual([...ADDED, 'Ogres novads'].sort());
    await undo();
    await page.getByText(text('access.add.undone.other', { count: 3 }), { exact: true }).waitFor();
    for (const name of ADDED) await row(name).waitFor({ state: 'detached' });
    await row('Ogres novads').waitFor();
    expect(await taking()).toEqual(['Ogres novads']);
  });

  it('leaves in the round whom somebody has begun to fill in for meanwhile', async () => {
    const contact = await newPerson(round.tenantId, 'Baiba Bauskeniece', ['respondent'], ids.slice(0, 1));
    await addAll();
    const id = (await participations()).find(({ institution }) => institution === ADDED[0])?.id ?? '';
    const params = { id, questionId: 'g03' };
    await contact.api.call(api.answers.save, { params, body: { revision: 0, answer: { value: '12' } } });
    await undo();
    await page.getByText(text('access.add.undone.other', { count: 2 }), { exact: true }).waitFor();
    expect(await taking()).toEqual(['Bauskas novads', 'Ogres novads']);
  });

  it('takes out all that are chosen but those who have begun, and has them back', async () => {
    await page.getByLabel(text('access.select.row', { name: 'Bauskas novads' })).check();
    await page.getByLabel(text('access.select.row', { name: 'Ogres novads' })).check();
    await page.getByLabel(text('access.select.chosen.other', { count: 2 })).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: text('access.removeMany.button.one', { count: 1 }) }).click();
    const question = page.getByRole('dialog', { name: text('access.removeMany.title.one', { count: 1 }) });
    await question.getByText(text('access.removeMany.started.one', { count: 1 })).waitFor();
    await question.getByRole('button', { name: text('access.remove.action'), exact: true }).click();
    await page.getByText(text('access.removeMany.done.one', { count: 1 }), { exact: true }).waitFor();
    await row('Ogres novads').waitFor({ state: 'detached' });
    expect(await taking()).toEqual(['Bauskas novads']);
    await undo();
    await page.getByText(text('access.removeMany.undone.one', { count: 1 }), { exact: true }).waitFor();
    expect(await taking()).toEqual(['Bauskas novads', 'Ogres novads']);
  });

  it('deletes a draft of a methodology, and has the same document back', async () => {
    const client = round.administrator.api;
    const title = { lv: 'Izmetamā metodika', en: 'Methodology to throw away' };
    const document = { ...shippedMethodology(), id: 'izmetama', version: '7', title } as never;
    const { version } = await client.call(api.methodologies.import, { body: { document } });
    const draft = await client.call(api.methodologies.get, { params: { id: version.id } });
    const name = 'Izmetamā metodika 7';
    await page.goto(`/admin/methodologies/${version.id}/questions`);
    await page.getByRole('button', { name: text('methodologies.menu.more') }).click();
    await page.getByRole('menuitem', { name: text('methodologies.menu.remove') }).click();
    const question = text('methodologies.remove.title', { name });
    await page.getByRole('dialog', { name: question }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await confirmIn(page, question, text('methodologies.remove.action'));
    await page.waitForURL('**/admin/methodologies');
    await page.getByText(text('methodologies.remove.done', { name }), { exact: true }).waitFor();
    expect((await client.call(api.methodologies.list, {})).map(({ code }) => code)).not.toContain('izmetama');
    await undo();
    await page.getByText(text('methodologies.remove.undone', { name }), { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const id = new URL(page.url()).pathname.split('/')[3] ?? '';
    const restored = await client.call(api.methodologies.get, { params: { id } });
    expect(id).not.toBe(version.id);
    expect(restored.document).toEqual(draft.document);
  });

  describe('stops an account and restores it with the same button', () => {
    let person: Person;
    const button = (what: 'disable' | 'enable') =>
      page.getByRole('button', { name: text(`people.${what}.label`, { name: person.name }), exact: true });
    const state = (key: string) =>
      page.getByRole('row').filter({ hasText: person.email }).getByText(text(key), { exact: true });
    const session = () => person.api.call(api.session.current, {});
    beforeAll(async () => {
      person = await newPerson(round.tenantId, 'Zane Zemgaliete', ['analyst']);
      await page.goto('/admin/people');
      await button('disable').waitFor();
    });

    it('which keeps the focus, while the person is signed out at once', async () => {
      await button('disable').focus();
      await page.keyboard.press('Enter');
      const question = text('people.disable.title', { name: person.name });
      await page.getByRole('dialog', { name: question }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await confirmIn(page, question, text('people.disable.action'));
      await state('people.state.disabled').waitFor();
      await focused(button('enable'));
      expect(await session()).toBeNull();
      await expect(person.api.signIn(person.email, PASSWORD)).rejects.toThrow();
    });

    it('which keeps the focus again, and the person can sign in', async () => {
      await page.keyboard.press('Enter');
      await page.getByText(text('people.enable.done', { name: person.name }), { exact: true }).waitFor();
      await state('people.state.active').waitFor();
      await focused(button('disable'));
      expect((await person.api.signIn(person.email, PASSWORD)).account.email).toBe(person.email);
    });
  });
});
