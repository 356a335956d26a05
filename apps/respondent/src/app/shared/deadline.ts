import { Component, computed, inject, input } from '@angular/core';
import { MomentPipe, Texts } from '@briedums/web';
import { daysLeft } from './days-left';

/** How long there is to fill: "vēl 12 dienas (līdz 1. decembrim)". */
@Component({
  selector: 'bd-deadline',
  template: `{{ text() }}`,
})
export class Deadline {
  private readonly texts = inject(Texts);
  private readonly moment = new MomentPipe();
  readonly closesAt = input.required<string | null>();
  /** Now, in milliseconds. */
  readonly now = input(Date.now());

  protected readonly text = computed(() => {
    const closesAt = this.closesAt();
    if (!closesAt) return this.texts.t('deadline.none');
    const left = daysLeft(closesAt, this.now());
    const time = this.moment.transform(closesAt, 'time');
    const month = this.texts.t(`deadline.until.${left.month}`);
    const date = this.texts.t('deadline.date', { day: left.day, month });
    if (left.days < 0) return this.texts.t('deadline.over', { date });
    if (left.days === 0) return this.texts.t('deadline.today', { time });
    return this.texts.plural('deadline.left', left.days, { date });
  });
}
