import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideWeb } from '@briedums/web';
import { TableExport, type TableFile } from './table-export';

interface Town {
  name: string;
  people: number | null;
}

const towns: TableFile<Town> = {
  name: 'pilsetas',
  columns: [
    { name: 'Nosaukums', value: (t) => t.name },
    { name: 'Cilvēki', value: (t) => t.people },
  ],
  rows: [
    { name: '=Ķegums', people: 3 },
    { name: 'Ādaži', people: null },
  ],
};

async function buttonOf(file: TableFile<Town>): Promise<HTMLButtonElement> {
  const none = () => Promise.resolve({ default: {} });
  TestBed.configureTestingModule({ providers: [provideWeb([], { lv: none, en: none })] });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(TableExport<Town>);
  fixture.componentRef.setInput('of', file);
  fixture.componentRef.setInput('caption', 'Pilsētas');
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).querySelector('button')!;
}

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

describe('the export of a table', () => {
  it('downloads the rows as they are shown, safe from formulas, under its name', async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    URL.createObjectURL = (blob) => String(saved.push(blob as Blob));
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    (await buttonOf(towns)).click();
    expect(names).toEqual(['pilsetas.csv']);
    expect(await textOf(saved[0]!)).toBe("Nosaukums,Cilvēki\r\n'=Ķegums,3\r\nĀdaži,\r\n");
  });

  it('says by ear which table it is of', async () => {
    expect((await buttonOf(towns)).textContent).toMatch(/: Pilsētas\s*$/);
  });

  it('is not offered while there is nothing to download', async () => {
    expect((await buttonOf({ ...towns, rows: [] })).disabled).toBe(true);
  });
});
