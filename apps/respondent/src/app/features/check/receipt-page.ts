import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { api } from '@briedums/domain';
import {
  apiResource,
  Empty,
  Failure,
  Icon,
  MomentPipe,
  pageTitle,
  Session,
  Skeleton,
  TextPipe,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Form } from '../questionnaire/form';

/** What was submitted, when and by whom, with the checksum of the answers; made to be printed and filed. */
@Component({
  selector: 'bd-receipt-page',
  imports: [Empty, Failure, Icon, MatButton, MomentPipe, RouterLink, Skeleton, TextPipe, TranslocoPipe],
  templateUrl: './receipt-page.html',
  styleUrl: './receipt-page.scss',
})
export class ReceiptPage {
  protected readonly form = inject(Form);
  protected readonly session = inject(Session);
  private readonly texts = inject(Texts);
  protected readonly submissions = apiResource(api.answers.submissions, () => {
    const id = this.form.id();
    return id ? { params: { id } } : undefined;
  });
  protected readonly last = computed(() => this.submissions.value()?.[0]);
  protected readonly earlier = computed(() => this.submissions.value()?.slice(1) ?? []);

  constructor() {
    pageTitle(() => `${this.texts.t('receipt.title')} – ${this.form.participation()?.institution.name}`);
  }

  protected print(): void {
    window.print();
  }
}
