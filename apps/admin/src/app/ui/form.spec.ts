import { TestBed } from '@angular/core/testing';
import { ErrorTexts, ProblemError, Texts } from '@briedums/web';
import { z } from 'zod';
import { createForm } from './form';

const schema = z.strictObject({
  email: z.email(),
  title: z.strictObject({ lv: z.string().min(1), en: z.string().min(1) }),
});

const form = () => {
  TestBed.configureTestingModule({
    providers: [
      { provide: Texts, useValue: { has: () => true, t: (key: string) => key } },
      { provide: ErrorTexts, useValue: { of: () => 'sentence of the server' } },
    ],
  });
  return TestBed.runInInjectionContext(() =>
    createForm({
      initial: { lv: '', en: '', email: '' },
      schema,
      toBody: (t) => ({ email: t.email, title: { lv: t.lv, en: t.en } }),
      texts: 'problems',
    }),
  );
};

const refusal = (fields: { path: string }[]) =>
  new ProblemError({
    type: 'about:blank',
    status: 422,
    code: 'invalidInput',
    title: 'Wrong',
    fields: fields.map(({ path }) => ({ path, code: 'wrong', message: 'Wrong' })),
  });

describe('a form', () => {
  it('says nothing before sending was tried', () => {
    const empty = form();
    expect(empty.summary()).toEqual([]);
    expect(empty.problem('email')).toBeNull();
  });

  it('lists what is wrong in the order of the fields, and sends nothing', async () => {
    const empty = form();
    const call = jest.fn();
    expect(await empty.send(call)).toBeUndefined();
    expect(call).not.toHaveBeenCalled();
    expect(empty.summary().map((item) => item.target)).toEqual(['f-title-lv', 'f-title-en', 'f-email']);
    expect(empty.problem('title.lv')).toBe('problems.title.lv');
  });

  it('sends the body made of what is typed, and gives the answer', async () => {
    const filled = form();
    filled.patch({ lv: 'Kārta', en: 'Round', email: 'a@example.test' });
    const sent = await filled.send((body: unknown) => Promise.resolve(body));
    expect(sent).toEqual({ email: 'a@example.test', title: { lv: 'Kārta', en: 'Round' } });
  });

  it('keeps what is typed when the server refuses, and shows at the field what it names', async () => {
    const filled = form();
    filled.patch({ lv: 'Kārta', en: 'Round', email: 'a@example.test' });
    await filled.send(() => Promise.reject(refusal([{ path: 'body.email' }])));
    expect(filled.typed().lv).toBe('Kārta');
    expect(filled.problem('email')).toBe('problems.email');
    expect(filled.failure()).toBeNull();
  });

  it('tells a refusal that names no field as a sentence, until something is changed', async () => {
    const filled = form();
    filled.patch({ lv: 'Kārta', en: 'Round', email: 'a@example.test' });
    await filled.send(() => Promise.reject(refusal([])));
    expect(filled.failure()).toBe('sentence of the server');
    filled.patch({ lv: 'Cita kārta' });
    expect(filled.failure()).toBeNull();
  });
});
