import { ApplicationInitStatus } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideWeb } from '@briedums/web';
import { CsvInput } from './csv-input';

async function field(inputs: Record<string, unknown>): Promise<ComponentFixture<CsvInput>> {
  const none = () => Promise.resolve({ default: {} });
  TestBed.configureTestingModule({ providers: [provideWeb([], { lv: none, en: none })] });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(CsvInput);
  for (const [name, value] of Object.entries({ value: '', ...inputs }))
    fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  return fixture;
}

const cellsOf = ({ nativeElement }: ComponentFixture<CsvInput>): string[][] =>
  [...(nativeElement as HTMLElement).querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  );

describe('a field for CSV', () => {
  beforeAll(() => {
    globalThis.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });

  it('shows a line that is too short with its gaps', async () => {
    expect(cellsOf(await field({ value: 'name,kind,region\nA,state\nB,state,Rīga' }))).toEqual([
      ['A', 'state', ''],
      ['B', 'state', 'Rīga'],
    ]);
  });

  it('gives an empty file with the names of the columns, once they are known', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => String(saved.push(blob as Blob));
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const fixture = await field({ columns: [] });
    const button = () => (fixture.nativeElement as HTMLElement).querySelector('button');
    expect(button()).toBeNull();
    fixture.componentRef.setInput('columns', ['name', 'com']);
    await fixture.whenStable();
    button()?.click();
    expect(saved[0]?.size).toBe(new Blob(['\ufeffname,com\r\n']).size);
  });
});
