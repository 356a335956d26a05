import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { api, type RoundView } from '@briedums/domain';
import { Api, ErrorSummary, Field, FieldInput } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../../ui/form';
import { toRigaField } from '../../../ui/riga-time';
import { CalendarFields, type CalendarTyped } from '../create/calendar-fields';
import { calendarBody, changedRoundSchema } from '../create/round-body';

/** Title and calendar of a round; the methodology and the year stay. Closes with the changed round. */
@Component({
  selector: 'bd-edit-round',
  imports: [CalendarFields, ErrorSummary, Field, FieldInput, MatButton, MatDialogModule, TranslocoPipe],
  template: `
    <h2 mat-dialog-title>{{ 'round.edit.title' | transloco }}</h2>
    <mat-dialog-content>
      <form id="edit-round" class="bd-form" novalidate (submit)="submit($event)">
        <bd-error-summary [items]="form.summary()" />
        @if (form.failure(); as text) {
          <p class="bd-notice bd-notice--error" role="alert">{{ text }}</p>
        }
        <bd-field
          id="f-title-lv"
          [label]="'rounds.form.titleLv' | transloco"
          [error]="form.problem('title.lv')"
        >
          <input
            bdInput
            maxlength="300"
            [value]="form.typed().lv"
            (input)="form.patch({ lv: $any($event.target).value })"
          />
        </bd-field>
        <bd-field
          id="f-title-en"
          [label]="'rounds.form.titleEn' | transloco"
          [error]="form.problem('title.en')"
        >
          <input
            bdInput
            lang="en"
            maxlength="300"
            [value]="form.typed().en"
            (input)="form.patch({ en: $any($event.target).value })"
          />
        </bd-field>
        <bd-calendar-fields [form]="form" />
      </form>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" mat-dialog-close>{{ 'common.cancel' | transloco }}</button>
      <button matButton="filled" type="submit" form="edit-round" [disabled]="form.busy()">
        {{ 'common.save' | transloco }}
      </button>
    </mat-dialog-actions>
  `,
})
export class EditRound {
  private readonly client = inject(Api);
  private readonly round = inject<RoundView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<EditRound, RoundView>>(MatDialogRef);
  protected readonly form = createForm<CalendarTyped & { lv: string; en: string }>({
    initial: {
      lv: this.round.title.lv,
      en: this.round.title.en,
      opensAt: toRigaField(this.round.opensAt),
      closesAt: toRigaField(this.round.closesAt),
    },
    schema: changedRoundSchema,
    toBody: (t) => ({ title: { lv: t.lv, en: t.en }, ...calendarBody(t) }),
    texts: 'rounds.problems',
  });

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const params = { id: this.round.id };
    const round = await this.form.send((body) => this.client.call(api.rounds.update, { params, body }));
    if (round) this.dialog.close(round);
  }
}
