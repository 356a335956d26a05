import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { api } from '@briedums/domain';
import { Api, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { createForm } from '../../../ui/form';
import { CalendarFields } from './calendar-fields';
import { calendarBody, commonBody, newRoundSchema, type NewRoundTyped } from './round-body';
import { RoundForm } from './round-form';

@Component({
  selector: 'bd-new-round-page',
  imports: [CalendarFields, RoundForm, TranslocoPipe],
  templateUrl: './new-round-page.html',
})
export class NewRoundPage {
  private readonly client = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  protected readonly form = createForm<NewRoundTyped>({
    initial: {
      lv: '',
      en: '',
      year: String(new Date().getFullYear()),
      methodologyVersionId: '',
      opensAt: '',
      closesAt: '',
      trial: false,
    },
    schema: newRoundSchema,
    toBody: (t) => ({ ...commonBody(t), ...calendarBody(t), trial: t.trial }),
    texts: 'rounds.problems',
  });

  constructor() {
    pageTitle(() => this.texts.t('rounds.new.title'));
  }

  protected async submit(): Promise<void> {
    const round = await this.form.send((body) => this.client.call(api.rounds.create, { body }));
    if (!round) return;
    this.toast.say(this.texts.t('rounds.new.created'));
    await this.router.navigate(['/rounds', round.id, 'access']);
  }
}
