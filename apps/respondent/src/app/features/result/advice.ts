import { Component, computed, inject, input, signal } from '@angular/core';
import type { ResultDetail } from '@briedums/domain';
import { addressState, AmountPipe, Empty, PluralPipe, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { nextStep } from '../../shared/result/next-level';
import { byWorth, enough } from './advice-order';

const first = 10;

/** What is still missing to the next level, and what would bring most for the least effort. */
@Component({
  selector: 'bd-advice',
  imports: [AmountPipe, Empty, PluralPipe, TextPipe, TranslocoPipe],
  templateUrl: './advice.html',
  styleUrl: './advice.scss',
})
export class Advice {
  private readonly texts = inject(Texts);
  private readonly amount = new AmountPipe();
  readonly detail = input.required<ResultDetail>();

  /** In the address: a sent link shows the same recommendations. */
  protected readonly section = addressState().text('sadala');
  protected readonly allShown = signal(false);

  private readonly sorted = computed(() => byWorth(this.detail().recommendations));
  protected readonly chosen = computed(() =>
    this.sorted().filter(({ sectionId }) => !this.section.value() || sectionId === this.section.value()),
  );
  protected readonly shown = computed(() =>
    this.allShown() ? this.chosen() : this.chosen().slice(0, first),
  );
  protected readonly rest = computed(() => this.chosen().length - this.shown().length);
  private readonly codes = computed(() => new Map(this.detail().questions.map((q) => [q.id, q.code])));
  private readonly names = computed(() => new Map(this.detail().method.sections.map((s) => [s.id, s.name])));

  protected readonly lead = computed(() => {
    const { row, method } = this.detail();
    const step = row.index && nextStep(row.index, method.limits, method.decimals);
    if (!row.index) return '';
    if (!step) return this.texts.t('advice.highest');
    if (step.rule === 'any') return this.texts.t('result.nextAny');
    const distance = this.amount.transform(step.distance);
    const need = this.texts.t('advice.need', { level: step.level, distance });
    const count = enough(this.sorted(), step.distance);
    if (count === null) return need;
    const enoughText =
      count === 1 ? this.texts.t('advice.enoughOne') : this.texts.plural('advice.enough', count);
    return `${need} ${enoughText}`;
  });

  protected codeOf(questionId: string): string {
    return this.codes().get(questionId) ?? '';
  }

  protected sectionOf(sectionId: string) {
    return this.names().get(sectionId);
  }

  protected choose(sectionId: string): void {
    this.section.set(sectionId);
    this.allShown.set(false);
  }
}
