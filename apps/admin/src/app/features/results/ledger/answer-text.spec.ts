import { answerText, type Wording } from './answer-text';
import { namesOf } from './names';

const text = (lv: string) => ({ lv, en: lv });
const names = namesOf(
  [
    { id: 'q', code: 'Q-1', text: text('Jautājums') },
    { id: 'q.a', code: '', text: text('Pirmais') },
    { id: 'q.b', code: '', text: text('Otrais') },
    { id: 'q.r', code: '', text: text('Rinda') },
  ],
  (t) => t['lv'] ?? '',
);
const wording: Wording = {
  yes: 'Jā',
  no: 'Nē',
  notApplicable: 'Neattiecas',
  number: (t) => t.replace('.', ','),
  rows: (n) => `${n} rindas`,
  of: (part, whole) => `${part} no ${whole}`,
};
const shown = (value: unknown) => answerText('q', { value } as never, names, wording);

describe('answerText', () => {
  it('names yes, no and options', () => {
    expect(shown('yes')).toBe('Jā');
    expect(shown('a')).toBe('Pirmais');
    expect(shown(['a', 'b'])).toBe('Pirmais; Otrais');
  });

  it('writes numbers and shares in the form of the language', () => {
    expect(shown('12.5')).toBe('12,5');
    expect(shown({ part: '12', whole: '40' })).toBe('12 no 40');
  });

  it('goes through tables row by row, and counts the rows of a group', () => {
    expect(shown({ r: 'a' })).toBe('Rinda: Pirmais');
    expect(shown({ r: { a: '1', b: '2' } })).toBe('Rinda: Pirmais 1, Otrais 2');
    expect(shown([{ x: '1' }, { x: '2' }])).toBe('2 rindas');
  });

  it('keeps free text as it is, tells "does not apply" with its reason, and says nothing of no answer', () => {
    expect(shown('Brīvs teksts')).toBe('Brīvs teksts');
    expect(answerText('q', { notApplicable: true, reason: 'nav' } as never, names, wording)).toBe(
      'Neattiecas: nav',
    );
    expect(answerText('q', undefined, names, wording)).toBe('');
  });
});
