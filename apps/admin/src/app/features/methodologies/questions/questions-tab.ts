import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { addressState, AmountPipe, Empty, PluralPipe, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChoiceFilter } from '../../../ui/choice';
import { SearchBox } from '../../../ui/search-box';
import { VersionStore } from '../version/version-store';
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
  protected readonly section = this.address.text('section');
  protected readonly source = this.address.text('source');
  protected readonly scored = this.address.text('scored');
  protected readonly open = this.address.text('open');
  protected readonly sections = computed(() =>
    (this.store.methodology()?.sections ?? []).map((s) => ({
      value: s.id,
      name: `${s.code} ${this.texts.of(s.name)}`,
    })),
  );
  protected readonly sources = computed(() =>
    ['self', 'expert', 'automatic'].map((value) => ({
      value,
      name: this.texts.t(`methodologies.source.${value}`),
    })),
  );
  protected readonly scoring = computed(() =>
    ['yes', 'no'].map((value) => ({ value, name: this.texts.t(`methodologies.scored.${value}`) })),
  );
  protected readonly shown = computed(() => {
    const methodology = this.store.methodology();
    const maxima = this.store.maxima();
    if (!methodology) return [];
    const filter = {
      search: this.search.value(),
      section: this.sections().some((s) => s.value === this.section.value()) ? this.section.value() : '',
      source: this.sources().some((s) => s.value === this.source.value()) ? this.source.value() : '',
      scored: maxima ? this.scored.value() : '',
    };
    return shownSections(methodology, filter, (id) => maxima?.has(id) ?? false);
  });
  protected readonly count = computed(() =>
    this.shown().reduce((n, s) => n + s.subsections.reduce((m, b) => m + b.questions.length, 0), 0),
  );
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
