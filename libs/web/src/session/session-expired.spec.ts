import { TestBed } from '@angular/core/testing';
import { api } from '@briedums/domain';
import { Api } from '../api/api';
import { TRANSPORT } from '../api/transport';
import { show, stage, type } from '../testing/stage';
import { Session } from './session';
import { SessionExpired } from './session-expired';

const view = {
  account: { id: '1', name: 'Anna', email: 'anna@example.lv', locale: 'lv' },
  tenant: { slug: 't', name: { lv: 'T', en: 'T' }, accent: null },
  roles: ['analyst'],
  permissions: ['round.read'],
  csrfToken: 'tok',
  expiresAt: '2027-01-01T00:00:00Z',
};

/** A server whose session has ended until somebody signs in. */
const forgetful = () => {
  const state = { open: false };
  const transport = (async (url: string, init: RequestInit) => {
    if (url === '/api/session' && init.method === 'POST') state.open = true;
    if (url === '/api/session') return { ok: true, status: 200, json: async () => view };
    if (state.open) return { ok: true, status: 200, json: async () => ['kārta'] };
    const problem = { type: 'x', status: 401, code: 'signInFirst', title: 'Pieslēdzieties.' };
    return { ok: false, status: 401, json: async () => problem };
  }) as unknown as typeof fetch;
  return transport;
};
const turn = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => document.body.replaceChildren());

describe('when the session has ended', () => {
  it('asks the same account to sign in over the page, and what was waiting goes on', async () => {
    await stage('lv', [{ provide: TRANSPORT, useValue: forgetful() }]);
    await TestBed.inject(Session).load();
    const { fixture, element } = await show(SessionExpired, {});
    expect(element.querySelector('[role=dialog]')).toBeNull();
    const waiting = TestBed.inject(Api).call(api.rounds.list);
    await turn();
    await fixture.whenStable();
    const [email, password] = [...element.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    expect([email.value, email.readOnly]).toEqual(['anna@example.lv', true]);
    // Where the trap of the dialog puts the focus; nothing is laid out here, so that it finds nothing to focus.
    expect([email, password].map((input) => input.hasAttribute('cdkFocusInitial'))).toEqual([false, true]);
    await type(fixture, password, 'secret');
    element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(await waiting).toEqual(['kārta']);
    await fixture.whenStable();
    expect(element.querySelector('[role=dialog]')).toBeNull();
  });

  it('signs out without asking to sign in first', async () => {
    const ended = (async (url: string, init: RequestInit) =>
      init.method === 'DELETE'
        ? { ok: false, status: 401, json: async () => null }
        : { ok: true, status: 200, json: async () => view }) as unknown as typeof fetch;
    await stage('lv', [{ provide: TRANSPORT, useValue: ended }]);
    const session = TestBed.inject(Session);
    await session.load();
    await session.signOut();
    expect(session.signedIn()).toBe(false);
  });
});
