import { ApplicationInitStatus, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Empty, provideWeb, SortHeader } from '@briedums/web';
import { ChoiceFilter } from '../choice';
import { createList } from './list';
import { ListFrame } from './list-frame';

interface Town {
  name: string;
  region: string;
  people: readonly string[];
}
interface Line {
  town: Town;
  person: string | null;
}

const rows = signal<readonly Town[] | undefined>(undefined);
const towns: Town[] = [
  { name: 'Ķegums', region: 'Vidzeme', people: ['B', '=A'] },
  { name: 'Kuldīga', region: 'Kurzeme', people: [] },
  { name: 'Ādaži', region: 'Vidzeme', people: ['C'] },
];

@Component({
  imports: [ChoiceFilter, Empty, ListFrame, SortHeader],
  template: `
    <bd-list [of]="list" caption="Towns" searchLabel="Search">
      <bd-empty title="No town yet" />
      <bd-choice-filter [of]="list.filters.region" label="Region" all="All" />
      <thead>
        <tr>
          <th bdSort="name">Name</th>
        </tr>
      </thead>
      <tbody>
        @for (town of list.window.rows(); track town.name) {
          <tr>
            <td>{{ town.name }}</td>
          </tr>
        }
      </tbody>
    </bd-list>
  `,
})
class TownsPage {
  readonly list = createList({
    rows: () => rows(),
    texts: (town) => [town.name],
    filters: {
      region: {
        options: () => ['Kurzeme', 'Vidzeme'].map((value) => ({ value, name: value })),
        keeps: (town, region) => town.region === region,
      },
    },
    sort: { key: 'name', direction: 'asc' },
    lines: (town): Line[] => (town.people.length ? town.people : [null]).map((person) => ({ town, person })),
    columns: () => [
      { key: 'name', name: 'Name', value: (line) => line.town.name },
      { name: 'Person', value: (line) => line.person },
    ],
    file: () => 'towns',
  });
}

async function at(address: string) {
  const none = () => Promise.resolve({ default: {} });
  TestBed.configureTestingModule({
    providers: [provideWeb([], { lv: none, en: none }), provideRouter([{ path: '', component: TownsPage }])],
  });
  await TestBed.inject(ApplicationInitStatus).donePromise;
  const harness = await RouterTestingHarness.create();
  const page = await harness.navigateByUrl(address, TownsPage);
  await harness.fixture.whenStable();
  const element = harness.fixture.nativeElement as HTMLElement;
  const act = async (change: () => void) => {
    change();
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
  const names = () => [...element.querySelectorAll('tbody td')].map((cell) => cell.textContent);
  return { page, element, act, names };
}

describe('a list', () => {
  beforeEach(() => rows.set(towns));

  beforeAll(() => {
    globalThis.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });

  it('is in the Latvian order at first, and in another at a click, which the address tells', async () => {
    const { element, act, names } = await at('/');
    expect(names()).toEqual(['Ādaži', 'Kuldīga', 'Ķegums']);
    await act(() => element.querySelector<HTMLElement>('th button')?.click());
    expect(names()).toEqual(['Ķegums', 'Kuldīga', 'Ādaži']);
    expect(TestBed.inject(Router).url).toBe('/?sort=-name');
    expect(element.querySelector('th')?.getAttribute('aria-sort')).toBe('descending');
  });

  it('shows what a sent address asks for', async () => {
    const { element, names } = await at('/?q=adazi&region=Vidzeme');
    expect(names()).toEqual(['Ādaži']);
    expect(element.querySelector('select')?.value).toBe('Vidzeme');
    expect(element.querySelector('input')?.value).toBe('adazi');
  });

  it('does not filter or order by what there is not', async () => {
    const { element, names } = await at('/?region=Latgale&sort=-gone');
    expect(names()).toEqual(['Ādaži', 'Kuldīga', 'Ķegums']);
    expect(element.querySelector('select')?.value).toBe('');
  });

  it('that finds nothing takes search and filters off at once', async () => {
    const { element, act, names } = await at('/?q=adazi&region=Kurzeme&sort=-name');
    expect(names()).toEqual([]);
    await act(() => element.querySelector<HTMLElement>('.bd-linkbutton')?.click());
    expect(names()).toEqual(['Ķegums', 'Kuldīga', 'Ādaži']);
    expect(TestBed.inject(Router).url).toBe('/?sort=-name');
  });

  it('exports every line of what is shown, as it is ordered', async () => {
    const { element } = await at('/?region=Vidzeme&sort=-name');
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => String(saved.push(blob as Blob));
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    element.querySelector<HTMLElement>('.end button')?.click();
    expect(await textOf(saved[0]!)).toBe("Name,Person\r\nĶegums,B\r\nĶegums,'=A\r\nĀdaži,C\r\n");
  });

  it('says what is missing while there is nothing, and shows it once it is there', async () => {
    rows.set(undefined);
    const { element, act, names } = await at('/');
    expect(element.querySelector('bd-skeleton')).not.toBeNull();
    await act(() => rows.set([]));
    expect(element.textContent).toContain('No town yet');
    await act(() => rows.set(towns));
    expect(names()).toHaveLength(3);
  });
});

const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
