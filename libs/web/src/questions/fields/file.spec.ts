import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { questionSchema } from '@briedums/methodology';
import { show, stage } from '../../testing/stage';
import { FILE_STORE, type FileStore, type KnownFile, type Upload } from '../files/file-store';
import { FileField } from './file';

const question = questionSchema.parse({
  id: 'q',
  code: 'T-1',
  type: 'file',
  text: { lv: 'Jautājums', en: 'Question' },
  maxFiles: 3,
});

/** A store that notes what it is asked for. */
function storeOf(known: KnownFile[] | undefined, uploads: Upload[] = [], online = true) {
  const asked: unknown[] = [];
  const store: FileStore = {
    known: signal(known && new Map(known.map((file) => [file.id, file]))),
    online: signal(online),
    uploads: () => uploads,
    add: ({ id }, files) => asked.push(['add', id, files.map(({ name }) => name)]),
    repeat: (key) => asked.push(['repeat', key]),
    dismiss: (key) => asked.push(['dismiss', key]),
    takeOut: ({ id }, file) => asked.push(['takeOut', id, file]),
    address: (id) => `/files/${id}`,
  };
  return { store, asked };
}

async function field(store: FileStore | null, value: string[] | null, disabled = false) {
  await stage('lv', store ? [{ provide: FILE_STORE, useValue: store }] : []);
  const inputs = { question, value, disabled, labelledBy: 'l', describedBy: 'help' };
  return show(FileField, inputs);
}

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const report: KnownFile = { id: 'a', name: 'Pārskats.pdf', size: 1_258_291 };
const upload: Upload = {
  key: 7,
  name: 'b.txt',
  size: 10,
  state: 'sending',
  share: 0.45,
  why: '',
  repeatable: false,
};

describe('the field of files', () => {
  it('lists the files of the answer with their size, as links that save', async () => {
    const { element } = await field(storeOf([report]).store, ['a', 'gone']);
    const link = element.querySelector('a');
    expect([textOf(link), link?.getAttribute('href'), link?.hasAttribute('download')]).toEqual([
      'Pārskats.pdf',
      '/files/a',
      true,
    ]);
    const [first, second] = [...element.querySelectorAll('li .name')];
    expect([textOf(first ?? null), textOf(second ?? null)]).toEqual([
      'Pārskats.pdf 1,2 MB',
      'Datne ir noņemta',
    ]);
  });

  it('does not call a file removed before the names are known', async () => {
    const { element } = await field(storeOf(undefined).store, ['a']);
    expect(textOf(element.querySelector('li .name'))).toBe('Datnes nosaukumu vēl ielādē…');
  });

  it('still shows that there are files when their names cannot be had', async () => {
    const { store } = storeOf([]);
    const { element } = await field({ ...store, known: signal(null) }, ['a']);
    expect(textOf(element.querySelector('li .name'))).toBe('Datne, kuras nosaukumu neizdevās ielādēt');
  });

  it('has the page take a file out, and keeps the focus in the question', async () => {
    const { store, asked } = storeOf([report]);
    const { element, fixture } = await field(store, ['a']);
    const button = element.querySelector<HTMLButtonElement>('li button');
    expect(textOf(button)).toBe('Noņemt Pārskats.pdf');
    button?.click();
    await fixture.whenStable();
    expect(asked).toEqual([['takeOut', 'q', 'a']]);
    expect(document.activeElement).toBe(element.querySelector('input[type=file]'));
  });

  it('passes on what is dropped', async () => {
    const { store, asked } = storeOf([]);
    const { element } = await field(store, null);
    const event = Object.assign(new Event('drop', { cancelable: true }), {
      dataTransfer: { files: [new File(['x'], 'x.pdf')] },
    });
    element.querySelector('.drop')?.dispatchEvent(event);
    expect([asked, event.defaultPrevented]).toEqual([[['add', 'q', ['x.pdf']]], true]);
  });

  it('says what may be chosen, and how an upload goes', async () => {
    const { store, asked } = storeOf([], [upload]);
    const { element } = await field(store, null);
    const input = element.querySelector('input');
    const described = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described[0]).toBe('help');
    expect(textOf(document.getElementById(described[1] ?? ''))).toContain(
      'līdz 10 MB, datņu skaits – līdz 3.',
    );
    expect(input?.accept).toContain('.pdf,.png,.jpg');
    const bar = element.querySelector('[role=progressbar]');
    expect([bar?.getAttribute('aria-valuenow'), bar?.getAttribute('aria-label')]).toEqual([
      '45',
      'Augšupielādē datni „b.txt”',
    ]);
    element.querySelector<HTMLButtonElement>('bd-upload-line button')?.click();
    expect(asked).toEqual([['dismiss', 7]]);
  });

  it('says why an upload failed, and offers to repeat only what may help', async () => {
    const failed = { ...upload, state: 'failed' as const, why: 'Tā ir tukša.' };
    const { element } = await field(
      storeOf([], [failed, { ...failed, key: 8, repeatable: true }]).store,
      null,
    );
    const [first, second] = [...element.querySelectorAll('bd-upload-line')];
    expect(textOf(first?.querySelector('.bd-problem') ?? null)).toBe(
      'Datne „b.txt” nav pievienota. Tā ir tukša.',
    );
    expect([first, second].map((line) => line?.querySelectorAll('button').length)).toEqual([1, 2]);
  });

  it('says that files need a connection, and only to those who may add one', async () => {
    const { store } = storeOf([], [], false);
    const { element } = await field(store, null);
    expect(textOf(element.querySelector('[role=status]'))).toMatch(/^Nav savienojuma/);
    TestBed.resetTestingModule();
    const { element: closed } = await field(store, null, true);
    expect([closed.querySelector('[role=status]'), closed.querySelector('input'), textOf(closed)]).toEqual([
      null,
      null,
      '–',
    ]);
  });

  it('says without a store that files cannot be uploaded here', async () => {
    const { element } = await field(null, ['a']);
    expect(textOf(element)).toMatch(/^Pievienota 1 datne ?Datnes šeit augšupielādēt nevar/);
  });
});
