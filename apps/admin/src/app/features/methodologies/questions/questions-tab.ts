import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { addressState, AmountPipe, Empty, PluralPipe, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { choice, ChoiceFilter, namedOptions } from '../../../ui/choice';
import { fileNameOf } from '../../../ui/file-name';
import { SearchBox } from '../../../ui/search-box';
import { TableExport, type TableFile } from '../../../ui/table-export';
import { VersionStore } from '../version/version-store';
import { questionColumns, type QuestionFileLine, questionLines } from './question-file';
import { QuestionRow } from './question-row';
import { shownSections } from './shown-sections';

/** The questions of a version by section and subsection; filters and what is open live in the address. */
@Component({
  selector: 'bd-questions-tab',
  imports: [
    AmountPipe,
    ChoiceFilter,
    Empty,
    MatButton,
    PluralPipe,
    QuestionRow,
    RouterLink,
    SearchBox,
    TableExport,
    TextPipe,
    TranslocoPipe,
  ],
  host: { class: 'bd-tab' },
  templateUrl: './questions-tab.html',
  styleUrl: './questions-tab.scss',
})
export class QuestionsTab {
  private readonly texts = inject(Texts);
  private readonly address = addressState();
  protected readonly store = inject(VersionStore);
  protected readonly search = this.address.text('q');
  protected readonly open = this.address.text('open');
  protected readonly section = choice(
    () =>
      (this.store.methodology()?.sections ?? []).map((s) => ({
        value: s.id,
        name: `${s.code} ${this.texts.of(s.name)}`,
      })),
    this.address.text('section'),
  );
  protected readonly source = choice(
    () => namedOptions(this.texts, 'methodologies.source', ['self', 'expert', 'automatic']),
    this.address.text('source'),
  );
  protected readonly scored = choice(
    () => namedOptions(this.texts, 'methodologies.scored', ['yes', 'no']),
    this.address.text('scored'),
  );
  protected readonly shown = computed(() => {
    const methodology = this.store.methodology();
    const maxima = this.store.maxima();
    if (!methodology) return [];
    const filter = {
      search: this.search.value(),
      section: this.section.value(),
      source: this.source.value(),
      scored: maxima ? this.scored.value() : '',
    };
    return shownSections(methodology, filter, (id) => maxima?.has(id) ?? false);
  });
  protected readonly count = computed(() =>
    this.shown().reduce((n, s) => n + s.subsections.reduce((m, b) => m + b.questions.length, 0), 0),
  );
  protected readonly file = computed<TableFile<QuestionFileLine>>(() => ({
    name: fileNameOf(this.store.fileName(), this.texts.t('methodologies.question.file')),
    columns: questionColumns((id) => this.maxOf(id), this.texts),
    rows: questionLines(this.shown(), this.texts),
  }));
  protected readonly total = computed(() => this.store.version()?.questions ?? 0);
  /** One question that was looked for is open at once. */
  protected readonly allOpen = computed(() => this.open.value() === 'all' || this.count() === 1);

  protected clear(): void {
    this.address.clear('q', 'section', 'source', 'scored');
  }

  protected maxOf(id: string): string | null | undefined {
    const maxima = this.store.maxima();
    return maxima ? (maxima.get(id) ?? null) : undefined;
  }
}
