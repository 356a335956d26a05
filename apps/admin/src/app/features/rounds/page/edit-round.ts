import { Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { api, type RoundView } from '@briedums/domain';
import { Api } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/form-panel';
import { toRigaField } from '../../../ui/riga-time';
import { TextField } from '../../../ui/text-field';
import { CalendarFields, type CalendarTyped } from '../create/calendar-fields';
import { calendarBody, changedRoundSchema } from '../create/round-body';

/** Title and calendar of a round; the methodology and the year stay. Closes with the changed round. */
@Component({
  selector: 'bd-edit-round',
  imports: [CalendarFields, FormPanel, TextField, TranslocoPipe],
  template: `
    <bd-form-panel
      [title]="'round.edit.title' | transloco"
      [action]="'common.save' | transloco"
      [form]="form"
      (send)="submit()"
    >
      <bd-text-field [form]="form" of="lv" path="title.lv" [label]="'rounds.form.titleLv' | transloco" />
      <bd-text-field
        [form]="form"
        of="en"
        path="title.en"
        lang="en"
        [label]="'rounds.form.titleEn' | transloco"
      />
      <bd-calendar-fields [form]="form" />
    </bd-form-panel>
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

  protected async submit(): Promise<void> {
    const params = { id: this.round.id };
    const round = await this.form.send((body) => this.client.call(api.rounds.update, { params, body }));
    if (round) this.dialog.close(round);
  }
}
