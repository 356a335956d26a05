import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, PluralPipe, TextPipe } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Form } from './form';
import { SectionSign } from './section-sign';

/** Sections with their state, the way to check and save. On a narrow screen it folds into one line. */
@Component({
  selector: 'bd-section-list',
  imports: [Icon, PluralPipe, RouterLink, RouterLinkActive, SectionSign, TextPipe, TranslocoPipe],
  templateUrl: './section-list.html',
  styleUrl: './section-list.scss',
})
export class SectionList {
  protected readonly form = inject(Form);
  readonly participationId = input.required<string>();
  protected readonly open = signal(false);
  protected readonly base = computed(() => `/anketa/${this.participationId()}`);
  protected readonly total = computed(() => ({
    answered: this.form.progress()?.requiredAnswered ?? 0,
    required: this.form.progress()?.required ?? 0,
  }));
}
