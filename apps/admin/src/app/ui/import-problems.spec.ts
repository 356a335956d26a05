import { ApplicationInitStatus } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ImportProblem } from '@briedums/domain';
import { provideWeb } from '@briedums/web';
import { ImportProblems } from './import-problems';

const texts = {
  ui: { csv: { codes: { required: 'Nav norādīta', invalid: 'Nav derīga' }, problemsFile: 'problemas' } },
};

async function table(problems: readonly ImportProblem[]): Promise<HTMLElement> {
  const load = () => Promise.resolve({ default: texts });
  TestBed.configureTestingModule({ providers: [provideWeb([], { lv: load, en: load })] });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const fixture = TestBed.createComponent(ImportProblems);
  fixture.componentRef.setInput('problems', problems);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the problems of an import', () => {
  beforeAll(() => {
    globalThis.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });

  it('can be downloaded, to be mended where the file came from', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => String(saved.push(blob as Blob));
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const problems = [{ line: 3, column: 'name', code: 'required', value: 'x' }] as ImportProblem[];
    (await table(problems)).querySelector('button')?.click();
    expect(names).toEqual(['problemas.csv']);
    expect(saved[0]?.size).toBe(
      new Blob([
        '\ufeff',
        'ui.csv.line,ui.csv.column,ui.csv.problem,ui.csv.value\r\n3,name,Nav norādīta,x\r\n',
      ]).size,
    );
  });

  it('says in words also what it does not know yet', async () => {
    const problems = [
      { line: 3, column: 'name', code: 'tomorrow', value: 'x' },
    ] as unknown as ImportProblem[];
    const cells = (await table(problems)).querySelectorAll('td');
    expect([...cells].map((cell) => cell.textContent)).toEqual(['3', 'name', 'Nav derīga', 'x']);
  });
});
