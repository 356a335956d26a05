import { shareOf, type CountShare } from './figure';
import { byName, type GroupName } from './groups';

/** How many institutions have each value of an attribute; `value` null: how many have none. Shares are of all. */
export interface SampleCount {
  attribute: string;
  n: number;
  values: (CountShare & { value: GroupName })[];
}

/** Counts institutions by attribute (published report, sample by region and by type). */
export class Sample {
  private n = 0;
  private readonly attributes = new Map<string, Map<string, number>>();

  add(attributes: Readonly<Record<string, string>>): void {
    this.n += 1;
    for (const [name, value] of Object.entries(attributes)) {
      const values = this.attributes.get(name) ?? new Map<string, number>();
      this.attributes.set(name, values.set(value, (values.get(value) ?? 0) + 1));
    }
  }

  /** Every attribute that somebody has, by name. */
  counts(): SampleCount[] {
    return [...this.attributes]
      .sort(([a], [b]) => byName(a, b))
      .map(([attribute, values]) => ({ attribute, n: this.n, values: this.valuesOf(values) }));
  }

  private valuesOf(values: ReadonlyMap<string, number>): SampleCount['values'] {
    const known = [...values].sort(([a], [b]) => byName(a, b));
    const without = this.n - known.reduce((sum, [, count]) => sum + count, 0);
    const all: [GroupName, number][] = without > 0 ? [...known, [null, without]] : known;
    return all.map(([value, count]) => ({ value, ...shareOf(count, this.n) }));
  }
}
