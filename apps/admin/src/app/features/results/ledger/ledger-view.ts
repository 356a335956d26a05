import { Component, computed, inject, input } from '@angular/core';
import type { ResultDetail } from '@briedums/domain';
import { addressState, AmountPipe, formatNumber, matches, PluralPipe, TextPipe, Texts } from '@briedums/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileNameOf } from '../../../ui/file-name';
import { SearchBox } from '../../../ui/search-box';
import { TableExport, type TableFile } from '../../../ui/table-export';
import { answerText, type Wording } from './answer-text';
import { exactText } from './exact-text';
import type { Ledger, LedgerLine } from './ledger';
import { ledgerColumns, type LedgerFileLine } from './ledger-columns';
import { isShort, ledgerSections } from './ledger-rows';
import { namesOf } from './names';
import { ruleSentence } from './rule-text';
import { ScrollBox } from '../../../ui/scroll-box';

/** The ledger to be read: section → question → answer → rule → points of the maximum. */
@Component({
  selector: 'bd-ledger',
  imports: [ScrollBox, AmountPipe, PluralPipe, SearchBox, TableExport, TextPipe, TranslocoPipe],
  templateUrl: './ledger-view.html',
  styleUrl: './ledger-view.scss',
})
export class LedgerView {
  private readonly texts = inject(Texts);
  readonly ledger = input.required<Ledger>();
  readonly detail = input.required<ResultDetail>();
  private readonly address = addressState();
  protected readonly search = this.address.text('q');
  private readonly short = this.address.text('short');
  protected readonly onlyShort = computed(() => this.short.value() === 'yes');

  private readonly names = computed(() => namesOf(this.detail().questions, (text) => this.texts.of(text)));
  private readonly wording = computed<Wording>(() => ({
    yes: this.texts.t('common.yes'),
    no: this.texts.t('common.no'),
    notApplicable: this.texts.t('ledger.notApplicable'),
    number: (text) => formatNumber(this.texts.language(), text),
    rows: (count) => this.texts.plural('ledger.rows', count),
    of: (part, whole) => this.texts.t('common.of', { done: part, total: whole }),
  }));
  protected readonly sections = computed(() => {
    const names = this.detail().method.sections;
    const all = ledgerSections(
      this.ledger(),
      names.map((s) => s.id),
    );
    return all.map((section) => ({
      ...section,
      points: exactText(section.points),
      max: exactText(section.max),
      name: names.find((s) => s.id === section.id)?.name,
      lines: section.lines.map((line) => this.shown(line)).filter((line) => this.wanted(line)),
    }));
  });
  /** Also of sections that are folded. */
  protected readonly file = computed<TableFile<LedgerFileLine>>(() => {
    const { round, row } = this.detail();
    return {
      name: fileNameOf(round.slug, row.institution, this.texts.t('result.files.ledger')),
      columns: ledgerColumns((key) => this.texts.t(key)),
      rows: this.sections().flatMap(({ code, name, lines }) =>
        lines.map((line) => ({ ...line, section: `${code} ${this.texts.of(name)}` })),
      ),
    };
  });
  protected readonly filtered = computed(() => this.search.value() !== '' || this.onlyShort());

  protected showOnlyShort(on: boolean): void {
    this.short.set(on ? 'yes' : '');
  }

  private shown(line: LedgerLine) {
    const sentence = ruleSentence(line.rule, (exact) =>
      formatNumber(this.texts.language(), exactText(exact)),
    );
    const key = `ledger.rules.${sentence.key}`;
    return {
      id: line.id,
      code: this.names().code(line.id),
      text: this.names().question(line.id),
      answer: answerText(line.id, line.answer, this.names(), this.wording()),
      rule:
        sentence.count === undefined
          ? this.texts.t(key, sentence.params ?? {})
          : this.texts.plural(key, sentence.count),
      points: line.counted && line.points !== null ? exactText(line.points) : null,
      max: line.counted && line.max !== null ? exactText(line.max) : null,
      short: isShort(line),
    };
  }

  private wanted(line: { code: string; text: string; answer: string; short: boolean }): boolean {
    return (
      (!this.onlyShort() || line.short) && matches(this.search.value(), line.code, line.text, line.answer)
    );
  }
}
