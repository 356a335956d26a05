import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ErrorTexts } from '../api/error-text';
import type { Field } from './field';
import { Sending } from './sending';

const field = { id: 'f1', error: () => 'Kļūda' } as unknown as Field;

const sending = () => {
  TestBed.configureTestingModule({
    providers: [{ provide: ErrorTexts, useValue: { of: (error: Error) => error.message } }],
  });
  return TestBed.runInInjectionContext(() => new Sending(signal([field])));
};

describe('sending a short form', () => {
  it('does nothing while something is wrong, and says what only then', async () => {
    const made = sending();
    let sent = 0;
    expect(made.shown('wrong')).toBeNull();
    await made.send([null, 'wrong'], async () => void sent++);
    TestBed.tick();
    expect(made.shown('wrong')).toBe('wrong');
    expect(made.summary()).toEqual([{ target: 'f1', text: 'Kļūda' }]);
    await made.send([null, null], async () => void sent++);
    expect([made.summary(), sent]).toEqual([[], 1]);
  });

  it('does it once however often it is asked for before it is over', async () => {
    const made = sending();
    let sent = 0;
    let over = (): void => undefined;
    const work = () => new Promise<void>((resolve) => ((over = resolve), sent++));
    const going = made.send([], work);
    await made.send([], work);
    expect([made.busy(), sent]).toEqual([true, 1]);
    over();
    await going;
    expect(made.busy()).toBe(false);
  });

  it('keeps why it was refused until it is tried again', async () => {
    const made = sending();
    const heard: unknown[] = [];
    const refusal = new Error('nē');
    await made.send(
      [],
      () => Promise.reject(refusal),
      (error) => void heard.push(error),
    );
    expect([made.failure(), made.busy(), heard]).toEqual(['nē', false, [refusal]]);
    await made.send([], () => Promise.resolve());
    expect(made.failure()).toBeNull();
  });
});
