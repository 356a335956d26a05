import { TestBed } from '@angular/core/testing';
import { type Answer, type Question, questionSchema, type QuestionType } from '@briedums/methodology';
import { show, stage, type as enter } from '../testing/stage';
import { QuestionFrame } from './question-frame';
import { fieldTypes } from './registry';

const t = (lv: string) => ({ lv, en: `${lv} (en)` });
const options = [
  { id: 'a', text: t('Pirmais') },
  { id: 'b', text: t('Otrais') },
  { id: 'none', text: t('Neviens'), exclusive: true },
];
const plain = options.slice(0, 2);
const lines = [
  { id: 'r1', text: t('Viens') },
  { id: 'r2', text: t('Divi') },
];
const parts: Record<QuestionType, object> = {
  yesNo: {},
  single: { options: plain },
  multiple: { options },
  number: { decimals: 2, min: '0' },
  share: { part: t('Daļa'), whole: t('Viss') },
  numberTable: {
    rows: lines,
    columns: [
      { id: 'x', text: t('X') },
      { id: 't', text: t('Kopā') },
    ],
    sums: [{ total: 't', parts: ['x'] }],
  },
  choiceTable: { rows: lines, options: plain },
  group: {
    rowName: t('Pakalpojums'),
    key: 'name',
    questions: [
      { id: 'name', code: '1', type: 'text', text: t('Nosaukums') },
      { id: 'hidden', code: '2', type: 'number', text: t('Slēptais'), shownIf: 'name != ""' },
    ],
  },
  text: { maxLength: 20 },
  url: {},
  date: {},
  file: {},
  automatic: {},
};
const ask = (type: QuestionType, more: object = {}): Question =>
  questionSchema.parse({ id: 'q', code: 'T-1', type, text: t('Jautājums'), ...parts[type], ...more });

async function asked(
  type: QuestionType,
  answer: Answer | null = null,
  more: object = {},
  inputs: object = {},
) {
  const { fixture, element } = await show(QuestionFrame, { question: ask(type, more), answer, ...inputs });
  const wanted: (Answer | null)[] = [];
  fixture.componentInstance.answerChange.subscribe((a) => {
    wanted.push(a);
    fixture.componentRef.setInput('answer', a);
  });
  const all = <E extends HTMLElement>(selector: string) => [...element.querySelectorAll<E>(selector)];
  const input = (i = 0) => all<HTMLInputElement>('input:not([type=checkbox])')[i]!;
  const click = async (node: HTMLElement) => {
    node.click();
    await fixture.whenStable();
  };
  return { fixture, element, wanted, all, input, click };
}

beforeEach(() => stage());
afterEach(() => document.body.replaceChildren());

describe('a question', () => {
  it.each(Object.keys(fieldTypes) as QuestionType[])(
    'of type %s shows its text and says what it lacks',
    async (type) => {
      const problem = { severity: 'error', message: t('Atbilde ir obligāta.') };
      const { element } = await asked(type, null, {}, { problems: [problem] });
      expect(element.querySelector('h3')?.textContent).toContain('Jautājums');
      expect(element.querySelector('#q-q-problems')?.textContent).toContain('Atbilde ir obligāta.');
    },
  );

  it('offers "does not apply" only where the policy allows it, and says its effect', async () => {
    expect((await asked('yesNo')).all('.not-applicable')).toEqual([]);
    const { element, all, click, wanted } = await asked(
      'yesNo',
      { value: 'yes' },
      {
        policy: { notApplicable: 'zero' },
      },
    );
    expect(element.textContent).toContain('0 punktu');
    const box = all<HTMLInputElement>('.not-applicable input')[0]!;
    await click(box);
    expect(wanted).toEqual([{ notApplicable: true }]);
    expect(all('input[type=radio]')).toEqual([]);
    await click(box);
    expect(wanted.at(-1)).toEqual({ value: 'yes' });
  });

  it('can be cleared, and only when it is answered and open; the focus does not go with the button', async () => {
    expect((await asked('single')).all('.clear')).toEqual([]);
    expect((await asked('single', { value: 'a' }, {}, { disabled: true })).all('.clear')).toEqual([]);
    const { all, click, wanted, input } = await asked('single', { value: 'a' });
    all('.clear')[0]!.focus();
    await click(all('.clear')[0]!);
    expect(wanted).toEqual([null]);
    expect(document.activeElement).toBe(input());
  });

  it('speaks the language of the screen', async () => {
    TestBed.resetTestingModule();
    await stage('en');
    const { element } = await asked('yesNo');
    expect(element.textContent).toContain('Jautājums (en)');
    expect(element.textContent).toContain('Yes');
  });
});

describe('fields', () => {
  it('mark what is typed and cannot be saved, as long as it is so', async () => {
    const marked: Record<string, boolean[]> = {};
    const typed = { number: ['12x', '12'], url: ['nav adrese', 'iestade.lv'], share: ['1', ''] } as const;
    for (const [name, texts] of Object.entries(typed)) {
      const { fixture, element, input } = await asked(name as keyof typeof typed);
      for (const text of texts) {
        await enter(fixture, input(), text);
        (marked[name] ??= []).push(element.querySelector('[data-bd-unsaved]') !== null);
      }
    }
    expect(marked).toEqual({ number: [true, false], url: [true, false], share: [true, false] });
  });

  it('yes or no and one of several ask for the chosen option', async () => {
    const yesNo = await asked('yesNo');
    await yesNo.click(yesNo.all('input')[1]!);
    const single = await asked('single', { value: 'a' });
    expect(single.all<HTMLInputElement>('input').map((i) => i.checked)).toEqual([true, false]);
    await single.click(single.all('input')[1]!);
    expect([yesNo.wanted, single.wanted]).toEqual([[{ value: 'no' }], [{ value: 'b' }]]);
  });

  it('one of many options is chosen from a list that folds, unless there are criteria to read', async () => {
    const options = Array.from({ length: 13 }, (_, i) => ({ id: `o${i}`, text: t(`Pakalpojums ${i}`) }));
    const { all, fixture, wanted } = await asked('single', { value: 'o3' }, { options });
    const list = all<HTMLSelectElement>('select')[0]!;
    expect([list.value, list.options.length, list.getAttribute('aria-labelledby')]).toEqual([
      'o3',
      14,
      'q-q-text',
    ]);
    for (const value of ['o12', '']) {
      list.value = value;
      list.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    }
    expect(wanted).toEqual([{ value: 'o12' }, null]);
    const told = options.map((option) => ({ ...option, criteria: t('Ir lēmums') }));
    expect((await asked('single', null, { options: told })).all('input[type=radio]')).toHaveLength(13);
  });

  it('an exclusive option unticks the others, and they it', async () => {
    const { all, click, wanted } = await asked('multiple', { value: ['a', 'b'] });
    await click(all('input')[2]!);
    await click(all('input')[1]!);
    await click(all('input')[1]!);
    expect(wanted).toEqual([{ value: ['none'] }, { value: ['b'] }, null]);
  });

  it('a number is asked for as exact text; what is none stays and is not asked for', async () => {
    const { fixture, element, input, wanted } = await asked('number');
    await enter(fixture, input(), '1 250,50');
    await enter(fixture, input(), '1 250,50x');
    expect(wanted).toEqual([{ value: '1250.50' }]);
    expect(input().value).toBe('1 250,50x');
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(element.textContent).toContain('nav saglabāts');
    await enter(fixture, input(), '1,234');
    await enter(fixture, input(), '-1');
    expect(wanted).toHaveLength(1);
    await enter(fixture, input(), '');
    expect(wanted.at(-1)).toBeNull();
  });

  it('a share is asked for when both numbers are there', async () => {
    const { fixture, element, input, wanted } = await asked('share');
    await enter(fixture, input(0), '3');
    expect(wanted).toEqual([]);
    expect(element.textContent).toContain('Ierakstiet abus skaitļus');
    await enter(fixture, input(1), '8');
    expect(wanted).toEqual([{ value: { part: '3', whole: '8' } }]);
    expect(element.textContent).toContain('37,5');
    await enter(fixture, input(1), '');
    expect(wanted.at(-1)).toBeNull();
    expect(input(0).value).toBe('3');
  });

  it('a table of numbers says live whether the parts agree with the total', async () => {
    const { fixture, element, input, wanted } = await asked('numberTable', {
      value: { r1: { x: '2', t: '3' } },
    });
    expect(element.querySelector('bd-sum-hint')?.textContent).toContain('Kopā 2, bet');
    await enter(fixture, input(0), '3');
    expect(element.querySelector('bd-sum-hint')?.textContent).toContain('saskan');
    await enter(fixture, input(0), '');
    await enter(fixture, input(1), '');
    expect(wanted).toEqual([{ value: { r1: { x: '3', t: '3' } } }, { value: { r1: { t: '3' } } }, null]);
  });

  it('a table of choices keeps the other rows', async () => {
    const { all, click, wanted } = await asked('choiceTable', { value: { r1: 'a' } });
    await click(all('input')[3]!);
    expect(wanted).toEqual([{ value: { r1: 'a', r2: 'b' } }]);
  });

  it('a web address is completed, and asked for when it is one', async () => {
    const { fixture, input, wanted } = await asked('url');
    await enter(fixture, input(), 'www');
    await enter(fixture, input(), 'www.cesis.lv/e');
    expect(wanted).toEqual([{ value: 'https://www.cesis.lv/e' }]);
  });

  it('a text tells how much room is left', async () => {
    const { fixture, element, input, wanted } = await asked('text');
    await enter(fixture, input(), 'Deviņpadsmit burti!');
    expect(wanted).toEqual([{ value: 'Deviņpadsmit burti!' }]);
    expect(element.textContent).toContain('Atlikusi 1 rakstzīme');
  });

  it('an automatic value is shown and cannot be changed', async () => {
    const { element, all } = await asked('automatic', { value: '87.5' });
    expect(element.textContent).toContain('87,5');
    expect(all('input, button')).toEqual([]);
  });
});
