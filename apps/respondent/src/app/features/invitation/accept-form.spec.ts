import { TestBed } from '@angular/core/testing';
import { stage } from '../../testing/stage';
import { AcceptForm } from './accept-form';

/** What the field for the person's name holds when an invitation with this name is opened. */
async function offered(name: string): Promise<string | undefined> {
  const fixture = TestBed.createComponent(AcceptForm);
  fixture.componentRef.setInput('token', 'token');
  fixture.componentRef.setInput('invitation', {
    email: 'kontakts@piemers.test',
    name,
    tenant: { lv: 'Ministrija', en: 'Ministry' },
    institution: 'Ogres novads',
    round: { lv: 'Kārta', en: 'Round' },
    expiresAt: '2026-12-14T00:36:00Z',
    hasAccount: false,
  });
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('input[autocomplete=name]')
    ?.value;
}

describe('accepting an invitation', () => {
  beforeEach(() => stage());

  it("begins with the person's name as it was invited", async () => {
    expect(await offered('Olga Ogresa')).toBe('Olga Ogresa');
  });

  it('asks for the name where only an address or an institution was invited', async () => {
    expect(await offered('kontakts@piemers.test')).toBe('');
    expect(await offered('Ogres novads')).toBe('');
  });
});
