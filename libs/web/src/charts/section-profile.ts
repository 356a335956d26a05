import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatNumber } from '../i18n/formats';
import { Texts } from '../i18n/texts';
import { ChartFrame } from './chart-frame';
import type { ChartTable } from './chart-table';
import { wrapWords } from './wrap-words';

export interface ProfileSection {
  code: string;
  name: string;
  /** One decimal, as text; null where the section has no score. */
  decimal: string | null;
  level: number | null;
  /** Upper bounds of levels 1 to 4. */
  limits: readonly string[];
  /** Mean of the peers, one decimal. */
  mean?: string | null;
}

/** Below this width the score stands under the name instead of beside it. */
const narrowBelow = 520;
/** What a character of the names takes at most on average, and a score beside a name, in pixels. */
const characterWidth = 8.5;
const scoreWidth = 170;
const lineHeight = 20;
/** From the top of a bar to the next name. */
const barHeight = 33;

/** A bar from 0 to 100 for every section, with the limits of the levels and the mean of the peers. */
@Component({
  selector: 'bd-section-profile',
  imports: [ChartFrame, TranslocoPipe],
  templateUrl: './section-profile.html',
  styleUrl: './section-profile.scss',
})
export class SectionProfile {
  private readonly texts = inject(Texts);
  readonly sections = input.required<readonly ProfileSection[]>();
  readonly title = input.required<string>();
  readonly source = input.required<string>();
  /** Institutions behind the mean. */
  readonly n = input.required<number>();
  readonly fileName = input('sadalas');

  protected readonly width = signal(640);
  protected readonly narrow = computed(() => this.width() < narrowBelow);
  protected readonly rows = computed(() => {
    let y = 0;
    return this.sections().map((section) => {
      const row = { ...section, y, ...this.placed(section) };
      y += row.barY + barHeight;
      return row;
    });
  });
  protected readonly height = computed(() => {
    const last = this.rows().at(-1);
    return last ? last.y + last.barY + barHeight + 4 : 0;
  });
  /** The frame of a bar is drawn inside of it; there is none before the chart has a width. */
  protected readonly trackWidth = computed(() => Math.max(0, this.width() - 1.5));
  protected readonly hasMeans = computed(() => this.sections().some((s) => s.mean));

  protected readonly table = computed<ChartTable>(() => {
    const names = ['sectionColumn', 'scoreColumn', 'levelColumn', ...(this.hasMeans() ? ['meanColumn'] : [])];
    return {
      columns: names.map((c) => this.texts.t(`charts.${c}`)),
      rows: this.sections().map((s) => [
        `${s.code} ${s.name}`,
        this.number(s.decimal),
        s.level,
        ...(this.hasMeans() ? [this.number(s.mean ?? null)] : []),
      ]),
    };
  });

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroy = inject(DestroyRef);
    afterNextRender(() => {
      const observer = new ResizeObserver(([entry]) => {
        // A chart that is just leaving the page has no width.
        if (entry && entry.contentRect.width >= 1) this.width.set(entry.contentRect.width);
      });
      observer.observe(element);
      destroy.onDestroy(() => observer.disconnect());
    });
  }

  /** Where the parts of a row stand, from its top and from the left. */
  private placed(section: ProfileSection) {
    const scale = this.width() / 100;
    const room = this.narrow() ? this.width() : this.width() - scoreWidth;
    const lines = wrapWords(`${section.code} ${section.name}`, Math.floor(room / characterWidth));
    const texts = lines.length + (this.narrow() ? 1 : 0);
    return {
      lines: lines.map((text, i) => ({ text, y: 16 + i * lineHeight })),
      label: this.labelOf(section),
      labelY: this.narrow() ? 16 + lines.length * lineHeight : 16,
      barY: 5 + texts * lineHeight,
      bar: section.decimal === null ? null : (Number(section.decimal) * this.trackWidth()) / 100,
      marks: section.limits.map((limit) => Number(limit) * scale),
      meanX: section.mean ? Number(section.mean) * scale : null,
    };
  }

  private number(value: string | null): string {
    return formatNumber(this.texts.language(), value, 1);
  }

  private labelOf(section: ProfileSection): string {
    if (section.level === null) return this.texts.t('levels.none');
    return `${this.number(section.decimal)} · ${this.texts.t('levels.level', { number: section.level })}`;
  }
}
