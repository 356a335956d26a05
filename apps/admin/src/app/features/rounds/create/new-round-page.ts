import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import { Api, ErrorSummary, Failure, PageHeader, Skeleton, Texts, Toast } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { pageTitle } from '../../../shell/page-title';
import { Crumbs } from '../../../ui/crumbs';
import { createForm } from '../../../ui/form';
import { CalendarFields } from './calendar-fields';
import { publishedVersions } from './published-versions';
import { calendarBody, commonBody, newRoundSchema, type NewRoundTyped } from './round-body';
import { RoundFields } from './round-fields';

@Component({
  selector: 'bd-new-round-page',
  imports: [
    CalendarFields,
    Crumbs,
    ErrorSummary,
    Failure,
    MatButton,
    PageHeader,
    RoundFields,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './new-round-page.html',
})
export class NewRoundPage {
  private readonly client = inject(Api);
  private readonly router = inject(Router);
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);
  protected readonly versions = publishedVersions();
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

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const round = await this.form.send((body) => this.client.call(api.rounds.create, { body }));
    if (!round) return;
    this.toast.say(this.texts.t('rounds.new.created'));
    await this.router.navigate(['/rounds', round.id, 'access']);
  }
}
