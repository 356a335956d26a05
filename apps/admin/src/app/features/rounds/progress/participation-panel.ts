import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import type { ParticipationRow } from '@briedums/domain';
import { AgoPipe, Icon, MomentPipe, Progress, Session, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AccessStateTag } from '../access/access-tags';
import type { RoundStore } from '../page/round-store';
import { ParticipationStateTag } from '../participation-state';
import type { SectionColumn } from './progress-rows';

/** What the panel shows: a participation of the store, whose sections have these names. */
export interface ParticipationPanelData {
  store: RoundStore;
  id: string;
  sections: () => readonly SectionColumn[];
}

/** How far one institution is, who answers for it, and where to go from here. Renewed as the list below it is. */
@Component({
  selector: 'bd-participation-panel',
  imports: [
    AccessStateTag,
    AgoPipe,
    Icon,
    MatButton,
    MatDialogModule,
    MomentPipe,
    ParticipationStateTag,
    Progress,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './participation-panel.html',
  styleUrl: './participation-panel.scss',
})
export class ParticipationPanel {
  private readonly texts = inject(Texts);
  protected readonly session = inject(Session);
  private readonly data = inject<ParticipationPanelData>(MAT_DIALOG_DATA);
  private readonly store = this.data.store;
  protected readonly row = computed(() =>
    this.store.participations.value()?.find((r) => r.id === this.data.id),
  );
  protected readonly place = computed(() =>
    [this.row()?.group, this.row()?.region].filter((part) => !!part).join(' · '),
  );
  /** The sections that apply, and all of them together. */
  protected readonly lines = computed(() => {
    const row = this.row();
    if (!row) return [];
    const total = { id: '', code: '', name: this.texts.t('progress.columns.total') };
    return [
      ...sectionLines(row, this.data.sections()),
      { ...total, answered: row.answered, required: row.required },
    ];
  });
  /** Null for who may not see them. */
  protected readonly contacts = computed(
    () => this.store.credentials.value()?.filter((c) => c.participationId === this.data.id) ?? null,
  );
  /** Of the published computation, or of the newest; none before the institution has submitted. */
  protected readonly result = computed(() => {
    const round = this.store.round.value();
    const row = this.row();
    const set = round?.publication?.resultSetId ?? this.store.computed()?.id;
    return round && set && row?.state === 'submitted'
      ? ['/rounds', round.id, 'results', set, row.institutionId]
      : null;
  });
}

const sectionLines = (row: ParticipationRow, columns: readonly SectionColumn[]) =>
  row.sections
    .filter((section) => section.applies)
    .map(({ sectionId, answered, required }) => {
      const column = columns.find((c) => c.id === sectionId);
      return { id: sectionId, code: column?.code ?? '', name: column?.name ?? '', answered, required };
    });
