import { Component, computed, inject, input } from '@angular/core';
import type { MethodologyVersionView } from '@briedums/domain';
import { Field, FieldInput, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';

/** What is typed of every new round, made here or imported. */
export interface RoundTyped {
  lv: string;
  en: string;
  year: string;
  methodologyVersionId: string;
}

/** Title, year and methodology version: the fields that both ways to a new round share. */
@Component({
  selector: 'bd-round-fields',
  imports: [Field, FieldInput, TextField, TranslocoPipe],
  templateUrl: './round-fields.html',
  host: { class: 'bd-form' },
})
export class RoundFields {
  private readonly texts = inject(Texts);
  readonly form = input.required<Form<RoundTyped>>();
  readonly versions = input.required<readonly MethodologyVersionView[]>();
  protected readonly options = computed(() =>
    this.versions().map((v) => ({
      id: v.id,
      name: `${this.texts.of(v.title)} · ${v.version} · ${this.texts.t('ui.kind.' + v.institutionKind)}`,
    })),
  );
}
