import { TestBed } from '@angular/core/testing';
import { stage } from '../testing/stage';
import { Confirm } from './confirm';

const settle = async () => {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve));
};
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('mat-dialog-actions button')];
const question = { title: 'Dzēst kārtu?', text: 'Tiks dzēsti 37 dalībnieki.', action: 'Dzēst' };

beforeEach(() => stage());
afterEach(() => document.body.replaceChildren());

describe('a confirmation', () => {
  it('says what will happen, and resolves by the button', async () => {
    const asked = TestBed.inject(Confirm).ask(question);
    await settle();
    expect(document.querySelector('mat-dialog-container')?.textContent).toContain(
      'Tiks dzēsti 37 dalībnieki.',
    );
    buttons()[1]!.click();
    expect(await asked).toBe(true);
  });

  it('is a no when it is cancelled', async () => {
    const asked = TestBed.inject(Confirm).ask(question);
    await settle();
    buttons()[0]!.click();
    expect(await asked).toBe(false);
  });

  it('wants the name typed when there is one', async () => {
    const asked = TestBed.inject(Confirm).ask({ ...question, typed: 'Kārta 2026' });
    await settle();
    const input = document.querySelector<HTMLInputElement>('mat-dialog-content input')!;
    expect(buttons()[1]!.disabled).toBe(true);
    input.value = 'Kārta 2026';
    input.dispatchEvent(new Event('input'));
    await settle();
    expect(buttons()[1]!.disabled).toBe(false);
    buttons()[1]!.click();
    expect(await asked).toBe(true);
  });
});
