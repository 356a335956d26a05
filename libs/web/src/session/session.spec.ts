import { TestBed } from '@angular/core/testing';
import { TRANSPORT } from '../api/transport';
import { stage } from '../testing/stage';
import { Session } from './session';

const viewIn = (locale: string) => ({
  account: { id: '1', name: 'Anna', email: 'anna@example.lv', locale },
  tenant: { slug: 't', name: { lv: 'T', en: 'T' }, accent: null },
  roles: ['analyst'],
  permissions: ['round.read'],
  csrfToken: 'tok',
  expiresAt: '2027-01-01T00:00:00Z',
});

describe('choosing a language', () => {
  it('is not turned back by the late answer to an earlier choice', async () => {
    const late: (() => void)[] = [];
    const transport = ((_url: string, init: RequestInit) => {
      const { locale } = JSON.parse(String(init.body ?? '{"locale":"lv"}')) as { locale: string };
      const response = { ok: true, status: 200, json: async () => viewIn(locale) };
      if (!init.body) return Promise.resolve(response);
      return new Promise((resolve) => late.push(() => resolve(response)));
    }) as unknown as typeof fetch;
    await stage('lv', [{ provide: TRANSPORT, useValue: transport }]);
    const session = TestBed.inject(Session);
    await session.load();
    const turn = () => new Promise((resolve) => setTimeout(resolve));

    const english = session.setLanguage('en');
    await turn();
    const latvian = session.setLanguage('lv');
    await turn();
    late[0]?.();
    await english;
    expect([document.documentElement.lang, session.view()?.account.locale]).toEqual(['lv', 'lv']);
    late[1]?.();
    await latvian;
    expect([document.documentElement.lang, session.view()?.account.locale]).toEqual(['lv', 'lv']);
  });
});
