import { TestBed } from '@angular/core/testing';
import { type Question, questionSchema } from '@briedums/methodology';
import type { Language } from '../../i18n/languages';
import { show, stage, type as enter } from '../../testing/stage';
import { OPEN_ROWS } from '../open-rows';
import { QuestionFrame } from '../question-frame';

const t = (lv: string) => ({ lv, en: `${lv} (en)` });
const named = { id: 'name', code: '1', type: 'text', text: t('Nosaukums') };
const counted = { id: 'count', code: '2', type: 'number', text: t('Skaits') };
const hidden = { id: 'hidden', code: '3', type: 'number', text: t('Slēptais'), shownIf: 'name != ""' };

type Rows = Record<string, string>[];
interface Given {
  rows?: Rows | null;
  questions?: object[];
  inputs?: object;
}

async function asked({ rows = null, questions = [named, counted, hidden], inputs = {} }: Given = {}) {
  const parts = { type: 'group', rowName: t('Pakalpojums'), key: 'name', questions };
  const question = questionSchema.parse({ id: 'q', code: 'T-1', text: t('Jautājums'), ...parts }) as Question;
  const answer = rows && { value: rows };
  const { fixture, element } = await show(QuestionFrame, { question, answer, ...inputs });
  const wanted: unknown[] = [];
  fixture.componentInstance.answerChange.subscribe((a) => {
    wanted.push(a);
    fixture.componentRef.setInput('answer', a);
  });
  const all = <E extends HTMLElement>(selector: string) => [...element.querySelectorAll<E>(selector)];
  const click = async (node: HTMLElement | undefined) => {
    node!.click();
    await fixture.whenStable();
  };
  return {
    all,
    click,
    fixture,
    wanted,
    add: () => click(all('.add')[0]),
    folds: () => all<HTMLButtonElement>('h4 button'),
    open: () => all('.row .body').map((body) => !body.hasAttribute('hidden')),
    titles: () => all('.title').map((title) => title.textContent),
    standings: () => all('.words').map((words) => words.textContent.replace(/\s+/g, ' ').trim()),
  };
}

const two: Rows = [{ name: 'Deklarēšana' }, { name: 'Atkritumi' }];
const wrong = (row: string, column: string, severity = 'error') => ({
  severity,
  message: t('Nav pareizi.'),
  row,
  column,
});

beforeEach(() => stage());
afterEach(() => document.body.replaceChildren());

describe('the rows of a group', () => {
  it('are named and show only visible questions', async () => {
    const { titles, all } = await asked({ rows: two, inputs: { shownRows: [{ name: true, hidden: true }] } });
    expect(titles()).toEqual(['Pakalpojums 1: Deklarēšana', 'Pakalpojums 2: Atkritumi']);
    expect(all('.row[role=group]')[0]?.textContent).toContain('Slēptais');
    expect(all('.row[role=group]')[1]?.textContent).not.toContain('Slēptais');
  });

  it('are asked for once they hold an answer', async () => {
    const { fixture, all, add, wanted } = await asked();
    await add();
    expect(wanted.filter((a) => a !== null)).toEqual([]);
    await enter(fixture, all<HTMLInputElement>('input')[0]!, 'Kapi');
    expect(wanted.at(-1)).toEqual({ value: [{ name: 'Kapi' }] });
  });

  it('can be brought back after they were taken away, and the focus does not get lost', async () => {
    const { titles, all, click, wanted, fixture, folds } = await asked({
      rows: [...two, { name: 'Kapi' }],
    });
    await click(all('.bd-linkbutton')[0]);
    expect(titles()).toEqual(['Pakalpojums 1: Atkritumi', 'Pakalpojums 2: Kapi']);
    expect(document.activeElement).toBe(folds()[0]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const undo = [...document.querySelectorAll<HTMLElement>('mat-snack-bar-container button')].at(-1)!;
    undo.click();
    await fixture.whenStable();
    expect(wanted.at(-1)).toEqual({ value: [...two, { name: 'Kapi' }] });
    expect(titles()).toHaveLength(3);
  });
});

describe('a row of a group', () => {
  it('is open and does not fold while there is no other', async () => {
    const { open, folds, titles } = await asked({ rows: [{ name: 'Kapi' }] });
    expect([open(), folds(), titles()]).toEqual([[true], [], ['Pakalpojums 1: Kapi']]);
  });

  it('is a line among others that opens and folds by itself', async () => {
    const { open, folds, click } = await asked({ rows: two });
    expect(open()).toEqual([false, false]);
    const fold = folds()[1]!;
    await click(fold);
    expect([open(), fold.getAttribute('aria-expanded')]).toEqual([[false, true], 'true']);
    await click(folds()[0]);
    expect(open()).toEqual([true, true]);
    await click(fold);
    expect([open(), fold.getAttribute('aria-expanded')]).toEqual([[true, false], 'false']);
  });

  it('opens at once when it is new, takes the focus, and leaves the others as they are', async () => {
    const { open, add, all } = await asked({ rows: two });
    await add();
    expect(open()).toEqual([false, false, true]);
    expect(document.activeElement).toBe(all('.row')[2]?.querySelector('input'));
  });

  it('stays open when a second one comes', async () => {
    const { open, add } = await asked();
    await add();
    await add();
    expect(open()).toEqual([true, true]);
  });

  it('opens when the browser’s search or a problem leads into it', async () => {
    const { open, fixture } = await asked({ rows: two });
    const row = document.getElementById('q-q:2')!;
    row.querySelector('.body')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await fixture.whenStable();
    expect(open()).toEqual([false, true]);
  });

  it('keeps what is typed and not saved yet while it is folded, and says so', async () => {
    const { all, click, folds, fixture, standings } = await asked({ rows: two });
    await click(folds()[0]);
    const number = all<HTMLInputElement>('.row input')[1]!;
    await enter(fixture, number, '12x');
    await click(folds()[0]);
    expect(standings()[0]).toContain('Kāds lauks nav saglabāts');
    expect(standings()[1]).not.toContain('nav saglabāts');
    await click(folds()[0]);
    expect(all<HTMLInputElement>('.row input')[1]?.value).toBe('12x');
    expect(standings()[0]).not.toContain('nav saglabāts');
  });

  it('is not called unsaved for what is only wrong in it', async () => {
    const { click, folds, standings } = await asked({
      rows: two,
      inputs: { problems: [wrong('0', 'name')] },
    });
    await click(folds()[0]);
    await click(folds()[0]);
    expect(standings()[0]).toBe('Pakalpojums 1: Deklarēšana Atbildes: 1 no 2 1 kļūda');
  });

  it('is as it was left when the question comes back, also with rows taken away meanwhile', async () => {
    const left = new Map<string, readonly number[]>();
    const memory = {
      of: (id: string) => left.get(id) ?? [],
      keep: (id: string, at: number[]) => left.set(id, at),
    };
    TestBed.resetTestingModule();
    await stage('lv', [{ provide: OPEN_ROWS, useValue: memory }]);
    const three = [...two, { name: 'Kapi' }];
    const before = await asked({ rows: three });
    await before.click(before.folds()[0]);
    await before.click(before.folds()[2]);
    before.fixture.destroy();
    const after = await asked({ rows: three });
    expect(after.open()).toEqual([true, false, true]);
    await after.click(after.folds()[2]);
    await after.click(after.all('.bd-linkbutton')[1]);
    after.fixture.destroy();
    expect((await asked({ rows: [two[0]!, { name: 'Kapi' }] })).open()).toEqual([true, false]);
  });

  it('can be opened to be read where nothing can be changed', async () => {
    const { open, folds, click, all } = await asked({ rows: two, inputs: { disabled: true } });
    await click(folds()[0]);
    expect([open(), all('.bd-linkbutton, .add')]).toEqual([[true, false], []]);
  });
});

describe('the line of a row', () => {
  const rows = (count: number) => [
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, '1'])),
    { q0: '1' },
  ];
  const questions = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      id: `q${i}`,
      code: `${i}`,
      type: 'number',
      text: t('Skaits'),
    }));

  it.each<[Language, number, number, string]>([
    ['lv', 1, 1, 'Pakalpojums 1 Atbildes: 1 no 1'],
    ['lv', 9, 6, 'Pakalpojums 1 Atbildes: 6 no 9'],
    ['lv', 21, 1, 'Pakalpojums 1 Atbildes: 1 no 21'],
    ['en', 21, 6, 'Pakalpojums (en) 1 Answers: 6 of 21'],
  ])('says in %s how much of %i questions is answered', async (language, count, answered, text) => {
    TestBed.resetTestingModule();
    await stage(language);
    const { standings } = await asked({ rows: rows(answered), questions: questions(count) });
    expect(standings()[0]).toBe(text);
  });

  it('says that nothing is answered in a new row', async () => {
    const { standings, add } = await asked({ rows: two });
    await add();
    expect(standings()[2]).toBe('Pakalpojums 3 Atbildes: 0 no 2');
  });

  it('leaves the sentence to the question of the row, which is described by it', async () => {
    const problems = [wrong('1', 'count'), { severity: 'error', message: t('Par maz rindu.') }];
    const { all } = await asked({ rows: two, inputs: { problems } });
    expect(all('#q-q-problems').map((told) => told.textContent.trim())).toEqual(['Par maz rindu.']);
    const told = all('.question .bd-problem')[0]!.parentElement!;
    expect(told.textContent.trim()).toBe('Nav pareizi.');
    expect(
      all<HTMLInputElement>('.row')[1]?.querySelectorAll('input')[1]?.getAttribute('aria-describedby'),
    ).toBe(told.id);
  });

  it('counts what is wrong in it, errors and warnings apart', async () => {
    const problems = [
      ...Array.from({ length: 21 }, () => wrong('0', 'name')),
      wrong('1', 'count', 'warning'),
      wrong('1', 'count', 'warning'),
    ];
    const { standings } = await asked({ rows: two, inputs: { problems } });
    expect(standings()).toEqual([
      'Pakalpojums 1: Deklarēšana Atbildes: 1 no 2 21 kļūda',
      'Pakalpojums 2: Atkritumi Atbildes: 1 no 2 2 brīdinājumi',
    ]);
  });
});
