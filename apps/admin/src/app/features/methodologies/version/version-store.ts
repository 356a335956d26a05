import { computed, Injectable, signal } from '@angular/core';
import { api } from '@briedums/domain';
import { compile, methodologySchema } from '@briedums/methodology';
import { apiResource } from '@briedums/web';
import { shortestDecimal } from './shortest-decimal';

/** The version that the page and its tabs show. */
@Injectable()
export class VersionStore {
  private readonly id = signal<string | null>(null);
  readonly loaded = apiResource(api.methodologies.get, () => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  });
  readonly version = computed(() => this.loaded.value()?.version);
  /** What files about the version are named after. */
  readonly fileName = computed(() => `${this.version()?.code ?? ''} ${this.version()?.version ?? ''}`);
  /** Null for a draft that has not even the shape of a methodology. */
  readonly methodology = computed(() => {
    const read = methodologySchema.safeParse(this.loaded.value()?.document);
    return read.success ? read.data : null;
  });
  /** Maximum of every question that gives points, as decimal text; null for a draft with errors, which cannot be scored. */
  readonly maxima = computed<ReadonlyMap<string, string> | null>(() => {
    const methodology = this.methodology();
    if (!methodology || this.version()?.errors) return null;
    const lines = compile(methodology).score({}).questions;
    return new Map(lines.flatMap((q) => (q.max === null ? [] : [[q.id, shortestDecimal(q.max)] as const])));
  });

  show(id: string): void {
    this.id.set(id);
  }
}
