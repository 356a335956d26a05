import { TestBed } from '@angular/core/testing';
import { stage } from '../../testing/stage';
import { AcceptForm } from './accept-form';

/** The form, when an invitation with this name is opened. */
async function opened(name: string) {
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
  const element = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(element);
  return { fixture, element };
}

/** What the field for the person's name holds then. */
const offered = async (name: string) =>
  (await opened(name)).element.querySelector<HTMLInputElement>('input[autocomplete=name]')?.value;

describe('accepting an invitation', () => {
  beforeEach(() => stage());

  it("begins with the person's name as it was invited", async () => {
    expect(await offered('Olga Ogresa')).toBe('Olga Ogresa');
  });

  it('asks for the name where only an address or an institution was invited', async () => {
    expect(await offered('kontakts@piemers.test')).toBe('');
    expect(await offered('Ogres novads')).toBe('');
  });

  it('sums up on top what is missing, and takes the focus there', async () => {
    const { fixture, element } = await opened('Ogres novads');
    element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    const summary = element.querySelector('bd-error-summary [role=alert]');
    expect([...(summary?.querySelectorAll('a') ?? [])].map((a) => a.textContent)).toEqual([
      'Ierakstiet savu vārdu un uzvārdu',
      'Ierakstiet paroli',
    ]);
    expect(document.activeElement).toBe(summary);
  });
});
