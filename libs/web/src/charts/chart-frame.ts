import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { Texts } from '../i18n/texts';
import { uniqueId } from '../questions/field-base';
import { Icon } from '../ui/icon';
import { saveFile } from '../ui/save-file';
import { Toast } from '../ui/toast';
import { type ChartTable, tableCsv } from './chart-table';
import { pictureOf, pngOf } from './picture';

/** Around every chart: a title that says the finding, n, source, the same as a table, downloads. The chart is the content. */
@Component({
  selector: 'bd-chart',
  imports: [Icon, MatButton, MatMenu, MatMenuItem, MatMenuTrigger, TranslocoPipe],
  templateUrl: './chart-frame.html',
  styleUrl: './chart-frame.scss',
})
export class ChartFrame {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly texts = inject(Texts);
  private readonly toast = inject(Toast);

  /** The finding, as a sentence. */
  readonly title = input.required<string>();
  readonly n = input.required<number>();
  readonly source = input.required<string>();
  readonly table = input.required<ChartTable>();
  /** Name of downloaded files, without extension. */
  readonly fileName = input('briedums');

  protected readonly titleId = uniqueId('chart');
  protected readonly asTable = signal(false);
  protected readonly sourceLine = computed(
    () => `n = ${this.n()} · ${this.texts.t('charts.source', { source: this.source() })}`,
  );

  protected downloadCsv(): void {
    saveFile(`${this.fileName()}.csv`, tableCsv(this.table()), 'text/csv;charset=utf-8');
  }

  protected downloadSvg(): void {
    const picture = this.picture();
    if (picture) saveFile(`${this.fileName()}.svg`, picture.svg, 'image/svg+xml');
  }

  protected async downloadPng(): Promise<void> {
    const picture = this.picture();
    if (!picture) return;
    try {
      saveFile(`${this.fileName()}.png`, await pngOf(picture), 'image/png');
    } catch (error) {
      this.toast.fail(error);
    }
  }

  private picture() {
    const chart = this.element.querySelector<SVGSVGElement>('.drawing svg:not(bd-icon svg)');
    return chart && pictureOf(chart, { title: this.title(), source: this.sourceLine() });
  }
}
