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
  private readonly rowHeight = computed(() => (this.narrow() ? 80 : 58));
  protected readonly height = computed(() => this.sections().length * this.rowHeight() + 4);
  protected readonly rows = computed(() => {
    const scale = this.width() / 100;
    return this.sections().map((s, i) => ({
      ...s,
      y: i * this.rowHeight(),
      bar: s.decimal === null ? null : Number(s.decimal) * scale,
      marks: s.limits.map((l) => Number(l) * scale),
      meanX: s.mean ? Number(s.mean) * scale : null,
      label: this.labelOf(s),
    }));
  });
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
        if (entry?.contentRect.width) this.width.set(entry.contentRect.width);
      });
      observer.observe(element);
      destroy.onDestroy(() => observer.disconnect());
    });
  }

  private number(value: string | null): string {
    return formatNumber(this.texts.language(), value, 1);
  }

  private labelOf(section: ProfileSection): string {
    if (section.level === null) return this.texts.t('levels.none');
    return `${this.number(section.decimal)} · ${this.texts.t('levels.level', { number: section.level })}`;
  }
}
