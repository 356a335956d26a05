import { computed, inject, type Signal } from '@angular/core';
import {
  addressState,
  type AddressValue,
  type Column,
  exportCsv,
  matches,
  type Sort,
  sorted,
  type SortValue,
  Texts,
} from '@briedums/web';
import { type Choice, choice, type ChoiceOption } from '../choice';
import { type RowWindow, rowWindow } from '../window';

/** What is exported of a line; with a `key`, rows can be ordered by it too. */
export interface ListColumn<Line> extends Column<Line> {
  key?: string;
  /** What orders the rows, where that is not the exported value. */
  order?: (line: Line) => SortValue;
}

export interface ListFilter<Row> {
  options: () => readonly ChoiceOption[];
  keeps: (row: Row, value: string) => boolean;
}

export interface ListOptions<Row, Filter extends string, Line> {
  /** All rows; undefined while there is nothing to show yet. */
  rows: () => readonly Row[] | undefined;
  /** The texts that a search looks through. */
  texts: (row: Row) => readonly (string | null | undefined)[];
  /** By the name that each has in the address. */
  filters?: Record<Filter, ListFilter<Row>>;
  sort: Sort;
  /** The lines of the exported file that a row makes, where that is not one. The first of them orders it. */
  lines?: (row: Row) => readonly Line[];
  columns: () => readonly ListColumn<Line>[];
  /** Name of the exported file, without extension. */
  file: () => string;
}

/** The rows of a table as they are searched, filtered, ordered, drawn and exported. What was chosen stands in the address. */
export interface List<Row = unknown, Filter extends string = string> {
  readonly all: Signal<readonly Row[] | undefined>;
  readonly shown: Signal<readonly Row[]>;
  readonly window: RowWindow<Row>;
  readonly search: AddressValue<string>;
  readonly filters: Readonly<Record<Filter, Choice>>;
  readonly sort: AddressValue<Sort | null>;
  /** Takes the search and all filters off. */
  clear(): void;
  /** Downloads what is shown. */
  export(): void;
}

/** Call it where a page's fields are made. */
export function createList<Row, Filter extends string = never, Line = Row>(
  options: ListOptions<Row, Filter, Line>,
): List<Row, Filter> {
  const texts = inject(Texts);
  const address = addressState();
  const search = address.text('q');
  const { filters, passes } = filtersOf(options.filters, address);
  const columns = computed(options.columns);
  const lines = options.lines ?? ((row: Row) => [row as unknown as Line]);
  const { sort, valueOf } = orderOf(columns, options.sort, address);

  const all = computed(options.rows);
  const shown = computed(() => {
    const found = (all() ?? []).filter(
      (row) => passes(row) && matches(search.value(), ...options.texts(row)),
    );
    return sorted(found, sort.value(), (row, key) => valueOf(lines(row)[0], key), texts.language());
  });
  return {
    all,
    shown,
    window: rowWindow(shown),
    search,
    filters,
    sort,
    clear: () => address.clear('q', ...Object.keys(filters)),
    export: () => exportCsv(options.file(), columns(), shown().flatMap(lines)),
  };
}

type Address = ReturnType<typeof addressState>;

function filtersOf<Row, Filter extends string>(
  declared: Record<Filter, ListFilter<Row>> | undefined,
  address: Address,
) {
  const all = Object.entries<ListFilter<Row>>(declared ?? {}).map(([name, { options, keeps }]) => ({
    name,
    chosen: choice(options, address.text(name)),
    keeps,
  }));
  return {
    filters: Object.fromEntries(all.map(({ name, chosen }) => [name, chosen])) as Record<Filter, Choice>,
    passes: (row: Row): boolean =>
      all.every(({ chosen, keeps }) => !chosen.value() || keeps(row, chosen.value())),
  };
}

function orderOf<Line>(columns: Signal<readonly ListColumn<Line>[]>, initial: Sort, address: Address) {
  const columnOf = (key: string | undefined) => columns().find((column) => column.key === key);
  const asked = address.sort('sort', initial);
  return {
    sort: {
      // An address may name a column that there is not (any more).
      value: computed(() => (columnOf(asked.value()?.key) ? asked.value() : initial)),
      set: asked.set,
    },
    valueOf: (line: Line | undefined, key: string): SortValue => {
      const column = columnOf(key);
      return line && column && (column.order ?? column.value)(line);
    },
  };
}
