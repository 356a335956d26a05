import { afterNextRender, computed, inject, Injector, signal, type Signal } from '@angular/core';
import { ErrorTexts } from '../api/error-text';
import { type SummaryItem, summaryOf } from './error-summary';
import type { Field } from './field';

/**
 * Sending a form of a few fields. What is wrong is said only once sending was tried: at the fields, and summed up on top of them.
 * Make it where a component's fields are made; nothing typed is touched.
 */
export class Sending {
  private readonly errors = inject(ErrorTexts);
  private readonly injector = inject(Injector);
  private readonly tried = signal(false);
  private readonly refusal = signal<unknown>(null);
  private readonly underWay = signal(false);
  private readonly items = signal<readonly SummaryItem[]>([]);

  readonly busy = this.underWay.asReadonly();
  readonly summary = this.items.asReadonly();
  /** Why the server refused, as a sentence. */
  readonly failure = computed(() => (this.refusal() ? this.errors.of(this.refusal()) : null));

  constructor(private readonly fields: Signal<readonly Field[]>) {}

  /** A problem of a field as far as it is time to say it. */
  shown(problem: string | null): string | null {
    return this.tried() ? problem : null;
  }

  /** Does `work` unless there are problems or it is being done; `refused` hears what it threw. */
  async send(
    problems: readonly (string | null)[],
    work: () => Promise<void>,
    refused: (error: unknown) => void = () => {},
  ): Promise<void> {
    if (this.underWay()) return;
    this.tried.set(true);
    this.refusal.set(null);
    this.items.set([]);
    if (problems.some(Boolean)) return this.sumUp();
    this.underWay.set(true);
    try {
      await work();
    } catch (error) {
      this.refusal.set(error);
      refused(error);
    } finally {
      this.underWay.set(false);
    }
  }

  /** As before it was first tried. */
  reset(): void {
    this.tried.set(false);
  }

  /** The fields have to show their sentences first. */
  private sumUp(): void {
    afterNextRender(() => this.items.set(summaryOf(this.fields())), { injector: this.injector });
  }
}
