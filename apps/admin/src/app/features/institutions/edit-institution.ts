import { Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { api, type InstitutionKind, type InstitutionView } from '@briedums/domain';
import { Api, Field, FieldInput } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { createForm } from '../../ui/form';
import { FormPanel } from '../../ui/form-panel';
import { TextField } from '../../ui/text-field';

const optional = ['registrationNumber', 'group', 'region', 'domain', 'contactEmail'] as const;
type Typed = Record<(typeof optional)[number] | 'name', string> & { kind: InstitutionKind };

const blank = (text: string): string | null => text.trim() || null;

/** Adds an institution, or changes the one that the panel is given. Closes with the stored one. */
@Component({
  selector: 'bd-edit-institution',
  imports: [Field, FieldInput, FormPanel, TextField, TranslocoPipe],
  templateUrl: './edit-institution.html',
})
export class EditInstitution {
  private readonly client = inject(Api);
  private readonly dialog = inject<MatDialogRef<EditInstitution, InstitutionView>>(MatDialogRef);
  protected readonly known = inject<InstitutionView | null>(MAT_DIALOG_DATA);
  protected readonly optional = optional;
  protected readonly form = createForm<Typed>({
    initial: {
      name: this.known?.name ?? '',
      kind: this.known?.kind ?? 'municipality',
      registrationNumber: this.known?.registrationNumber ?? '',
      group: this.known?.group ?? '',
      region: this.known?.region ?? '',
      domain: this.known?.domain ?? '',
      contactEmail: this.known?.contactEmail ?? '',
    },
    schema: api.institutions.create.body!,
    toBody: (t) => ({
      name: t.name,
      kind: t.kind,
      registrationNumber: blank(t.registrationNumber),
      group: blank(t.group),
      region: blank(t.region),
      domain: blank(t.domain),
      contactEmail: blank(t.contactEmail),
    }),
    texts: 'institutions.problems',
  });

  protected async submit(): Promise<void> {
    const stored = await this.form.send((body) =>
      this.known
        ? this.client.call(api.institutions.update, { params: { id: this.known.id }, body })
        : this.client.call(api.institutions.create, { body }),
    );
    if (stored) this.dialog.close(stored);
  }
}
