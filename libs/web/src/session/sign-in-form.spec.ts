import { TestBed } from '@angular/core/testing';
import { TRANSPORT } from '../api/transport';
import { LanguageChoice } from '../i18n/language';
import { show, stage, type } from '../testing/stage';
import { safeNext } from './next';
import { Session } from './session';
import { SignInForm } from './sign-in-form';

const view = {
  account: { id: '1', name: 'Anna', email: 'anna@example.lv', locale: 'en' },
  tenant: { slug: 't', name: { lv: 'T', en: 'T' }, accent: '#005f73' },
  roles: ['analyst'],
  permissions: ['round.read'],
  csrfToken: 'tok',
  expiresAt: '2027-01-01T00:00:00Z',
};
const respond = (status: number, body: unknown): typeof fetch =>
  (async () => ({ ok: status < 400, status, json: async () => body })) as unknown as typeof fetch;

async function form(transport: typeof fetch) {
  await stage('lv', [{ provide: TRANSPORT, useValue: transport }]);
  const { fixture, element } = await show(SignInForm, {});
  let done = 0;
  fixture.componentInstance.done.subscribe(() => done++);
  const [email, password] = [...element.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
  const send = async () => {
    element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { fixture, element, email, password, send, done: () => done };
}

Element.prototype.scrollIntoView = () => undefined;
afterEach(() => document.body.replaceChildren());

describe('signing in', () => {
  it('says at the field what is missing, only after trying', async () => {
    const { element, email, send } = await form(respond(200, view));
    expect(element.textContent).not.toContain('Ierakstiet');
    await send();
    expect(element.textContent).toContain('Ierakstiet savu e-pasta adresi');
    expect(element.textContent).toContain('Ierakstiet paroli');
    const described = document.getElementById(email.getAttribute('aria-describedby')!);
    expect(described?.textContent).toContain('Ierakstiet savu e-pasta adresi');
  });

  it('sums up on top what is wrong, with the focus and links to the fields, and does not call back who is typing', async () => {
    const { fixture, element, email, password, send } = await form(respond(200, view));
    await send();
    const summary = element.querySelector<HTMLElement>('bd-error-summary [role=alert]')!;
    expect(document.activeElement).toBe(summary);
    expect([...summary.querySelectorAll('a')].map((a) => a.textContent)).toEqual([
      'Ierakstiet savu e-pasta adresi',
      'Ierakstiet paroli',
    ]);
    summary.querySelectorAll('a')[1]!.click();
    await TestBed.inject(LanguageChoice).use('en');
    await fixture.whenStable();
    expect(summary.querySelector('a')?.textContent).toBe('Enter your e-mail address');
    expect(document.activeElement).toBe(password);
    await type(fixture, email, 'anna@example.lv');
    await type(fixture, password, 'secret');
    expect(document.activeElement).toBe(password);
    await send();
    expect(element.querySelector('bd-error-summary [role=alert]')).toBeNull();
  });

  it("shows the server's sentence and keeps what was typed", async () => {
    const refused = { type: 'x', status: 401, code: 'wrongCredentials', title: 'Parole nav pareiza.' };
    const { fixture, element, email, password, send, done } = await form(respond(401, refused));
    await type(fixture, email, 'anna@example.lv');
    await type(fixture, password, 'secret');
    await send();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Parole nav pareiza.');
    expect([email.value, password.value, done()]).toEqual(['anna@example.lv', 'secret', 0]);
  });

  it('lets one choose the organisation when several know the address', async () => {
    const bodies: string[] = [];
    const answers = [
      [409, { type: 'x', status: 409, code: 'chooseTenant', title: 'Izvēlieties.', data: ['varam', 'cits'] }],
      [200, view],
    ] as const;
    const transport = (async (_url: string, init: RequestInit) => {
      const [status, body] = answers[bodies.push(String(init.body)) - 1]!;
      return { ok: status < 400, status, json: async () => body };
    }) as unknown as typeof fetch;
    const { fixture, element, email, password, send, done } = await form(transport);
    await type(fixture, email, 'anna@example.lv');
    await type(fixture, password, 'secret');
    await send();
    const select = element.querySelector('select')!;
    select.value = 'cits';
    select.dispatchEvent(new Event('change'));
    await send();
    expect(bodies.map((b) => (JSON.parse(b) as { tenant?: string }).tenant)).toEqual([undefined, 'cits']);
    expect(done()).toBe(1);
  });

  it('takes over the session: permissions, language of the account, accent of the tenant', async () => {
    const { fixture, email, password, send, done } = await form(respond(200, view));
    await type(fixture, email, 'anna@example.lv');
    await type(fixture, password, 'secret');
    await send();
    const session = TestBed.inject(Session);
    expect([done(), session.can('round.read'), session.can('round.manage')]).toEqual([1, true, false]);
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.style.getPropertyValue('--bd-accent-light')).toBe('#005f73');
  });
});

describe('where one goes after signing in', () => {
  it('is a page of this app, never elsewhere', () => {
    expect(safeNext('/rounds/1?q=a')).toBe('/rounds/1?q=a');
    for (const bad of [undefined, 'https://evil.example', '//evil.example', '/\\evil.example', '/sign-in']) {
      expect(safeNext(bad)).toBe('/');
    }
  });
});
