import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { api, type RoundView } from '@briedums/domain';
import {
  Api,
  apiResource,
  Empty,
  ErrorTexts,
  Failure,
  matches,
  PluralPipe,
  Skeleton,
  Texts,
} from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { choice, ChoiceFilter } from '../../../ui/choice';
import { distinct } from '../../../ui/distinct';
import { Marks } from '../../../ui/marks';
import { SearchBox } from '../../../ui/search-box';

export interface AddedParticipants {
  institutionIds: string[];
  added: number;
}

/** Chooses many institutions of the round's kind at once. Closes with which, and how many of them were new. */
@Component({
  selector: 'bd-add-participants',
  imports: [
    ChoiceFilter,
    Empty,
    Failure,
    Marks,
    MatButton,
    MatDialogModule,
    PluralPipe,
    SearchBox,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './add-participants.html',
  styleUrl: './add-participants.scss',
})
export class AddParticipants {
  private readonly client = inject(Api);
  private readonly errors = inject(ErrorTexts);
  private readonly texts = inject(Texts);
  private readonly round = inject<RoundView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<AddParticipants, AddedParticipants>>(MatDialogRef);
  protected readonly institutions = apiResource(api.institutions.list, () => ({
    query: { kind: this.round.kind },
  }));
  protected readonly taking = apiResource(api.rounds.participations, () => ({
    params: { id: this.round.id },
  }));
  protected readonly search = signal('');
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected readonly all = computed(() => {
    const taking = new Set((this.taking.value() ?? []).map((p) => p.institutionId));
    return (this.institutions.value() ?? []).filter((i) => !taking.has(i.id));
  });
  protected readonly group = choice(() => distinct(this.all(), (i) => i.group, this.texts.language()));
  protected readonly region = choice(() => distinct(this.all(), (i) => i.region, this.texts.language()));
  protected readonly shown = computed(() =>
    this.all().filter(
      (i) =>
        matches(this.search(), i.name, i.group, i.region, i.domain) &&
        (!this.group.value() || i.group === this.group.value()) &&
        (!this.region.value() || i.region === this.region.value()),
    ),
  );
  protected readonly allShownChosen = computed(
    () => this.shown().length > 0 && this.shown().every((i) => this.chosen().has(i.id)),
  );
  protected readonly someShownChosen = computed(() => this.shown().some((i) => this.chosen().has(i.id)));

  protected toggle(id: string): void {
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected toggleShown(): void {
    const on = !this.allShownChosen();
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      for (const { id } of this.shown())
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  }

  protected async add(): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      const institutionIds = [...this.chosen()];
      const { added } = await this.client.call(api.rounds.addParticipants, {
        params: { id: this.round.id },
        body: { institutionIds },
      });
      this.dialog.close({ institutionIds, added });
    } catch (error) {
      this.failure.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
