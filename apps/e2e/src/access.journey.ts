import type { Page } from 'playwright-core';
import { newPage } from './support/browser';
import { confirmIn, takeLink } from './support/dialogs';
import { pageOf } from './support/people';
import { type OpenRound, openRound } from './support/rounds';
import { adminText as text, respondentText } from './support/texts';
import { issueCredential } from './support/workbench';

const PERSON = { name: 'Vita Vidzemniece', email: 'vita@piemers.test' };

describe('an administrator who changes who may come in', () => {
  let page: Page;
  let first: string;
  let second: string;

  beforeAll(async () => {
    const round: OpenRound = await openRound('piekluve', ['Valkas novads', 'Limbažu novads']);
    page = await pageOf(round.administrator);
    await page.goto(`/admin/rounds/${round.round.id}/access`);
    first = await issueCredential(page, 'Valkas novads', PERSON);
  });

  const row = (name: string) => page.locator('tbody').filter({ hasText: name });
  const choose = async (whose: string, key: string): Promise<void> => {
    await page.getByRole('button', { name: text('access.actionsOf', { name: whose }) }).click();
    await page.getByRole('menuitem', { name: text(key) }).click();
  };
  const told = async (link: string, sentence: string): Promise<void> => {
    const visitor = await newPage();
    await visitor.goto(link);
    await visitor.getByText(sentence).first().waitFor();
    await visitor.context().close();
  };

  it('sends a new link, after which the old one leads nowhere', async () => {
    await choose(PERSON.name, 'access.resend.menu');
    await confirmIn(page, text('access.resend.title'), text('access.resend.action'));
    second = await takeLink(page.getByRole('dialog'), text('common.close'));
    expect(second).not.toBe(first);
    await told(first, respondentText('invitation.dead.invitationUnknown.title'));
    await told(second, respondentText('invitation.accept'));
  });

  it('revokes access: the row says so, and the link is refused', async () => {
    await choose(PERSON.name, 'access.revoke.menu');
    await confirmIn(page, text('access.revoke.title'), text('access.revoke.action'));
    await page.getByText(text('access.revoke.done', { name: PERSON.name })).waitFor();
    await row('Valkas novads').getByText(text('access.state.revoked')).waitFor();
    await told(second, respondentText('invitation.dead.invitationRevoked.title'));
  });

  it('takes an institution out of the round, and takes that back', async () => {
    const title = text('access.remove.title', { name: 'Limbažu novads' });
    await choose('Limbažu novads', 'access.remove.menu');
    await confirmIn(page, title, text('access.remove.action'));
    await row('Limbažu novads').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: text('common.undo'), exact: true }).click();
    await page.getByText(text('access.remove.undone', { name: 'Limbažu novads' }), { exact: true }).waitFor();
    await row('Limbažu novads').waitFor();
    await page.reload();
    await row('Limbažu novads').waitFor();
  });

  it('is told before and after that links do not come back with an institution', async () => {
    await issueCredential(page, 'Limbažu novads', { name: 'Lita Limbažniece', email: 'lita@piemers.test' });
    await choose('Lita Limbažniece', 'access.remove.menu');
    await confirmIn(page, text('access.remove.text.one', { count: 1 }), text('access.remove.action'));
    await page.getByRole('button', { name: text('common.undo'), exact: true }).click();
    await page.getByText(text('access.remove.undoneWithout', { name: 'Limbažu novads' })).waitFor();
    await row('Limbažu novads').getByText(text('access.state.none')).waitFor();
  });
});
