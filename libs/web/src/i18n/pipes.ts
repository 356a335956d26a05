import { inject, Pipe, type PipeTransform } from '@angular/core';
import {
  formatDate,
  formatDay,
  formatMoment,
  formatNumber,
  formatPercent,
  formatSize,
  formatStamp,
  formatTime,
} from './formats';
import type { LocalText } from './local-text';
import { relativeAge } from './relative';
import { type Params, Texts } from './texts';

// Impure, because the language can change while the value stays; formatters are kept, so this is cheap.

/** `{{ question.text | text }}`: the text of a document in the language of the screen. */
@Pipe({ name: 'text', pure: false })
export class TextPipe implements PipeTransform {
  private readonly texts = inject(Texts);
  transform(text: LocalText | null | undefined): string {
    return this.texts.of(text);
  }
}

/** `{{ 21 | plural: 'rounds.institutions' }}` reads `rounds.institutions.one` with `{{count}}`. */
@Pipe({ name: 'plural', pure: false })
export class PluralPipe implements PipeTransform {
  private readonly texts = inject(Texts);
  transform(count: number, key: string, params?: Params): string {
    return this.texts.plural(key, count, params);
  }
}

/** `{{ '1234.5' | amount }}` → "1 234,5"; `{{ x | amount: 1 }}` fixes the decimals. */
@Pipe({ name: 'amount', pure: false })
export class AmountPipe implements PipeTransform {
  private readonly texts = inject(Texts);
  transform(value: number | string | null | undefined, decimals?: number): string {
    return formatNumber(this.texts.language(), value, decimals);
  }
}

/** `{{ 66 | share }}` → "66 %". */
@Pipe({ name: 'share', pure: false })
export class SharePipe implements PipeTransform {
  private readonly texts = inject(Texts);
  transform(value: number | string | null | undefined, decimals = 0): string {
    return formatPercent(this.texts.language(), value, decimals);
  }
}

/** `{{ file.size | fileSize }}` → "1,2 MB". */
@Pipe({ name: 'fileSize', pure: false })
export class FileSizePipe implements PipeTransform {
  private readonly texts = inject(Texts);
  transform(bytes: number): string {
    return formatSize(this.texts.language(), bytes);
  }
}

export type MomentStyle = 'long' | 'day' | 'time' | 'moment' | 'stamp';
const styles = {
  long: formatDate,
  day: formatDay,
  time: formatTime,
  moment: formatMoment,
  stamp: formatStamp,
};

/** `{{ round.closesAt | moment }}` → "2026. gada 20. novembris"; styles: long, day, time, moment (date and time), stamp (both, as in a table). */
@Pipe({ name: 'moment', pure: false })
export class MomentPipe implements PipeTransform {
  private readonly texts = inject(Texts);
  transform(value: string | Date | null | undefined, style: MomentStyle = 'long'): string {
    return styles[style](this.texts.language(), value);
  }
}

/** `{{ row.lastActivityAt | ago }}` → "pirms 2 h"; the date when it is older than a month. */
@Pipe({ name: 'ago', pure: false })
export class AgoPipe implements PipeTransform {
  private readonly texts = inject(Texts);
  transform(value: string | null | undefined, now: number = Date.now()): string {
    if (!value) return '–';
    const age = relativeAge(value, now);
    if (!age) return formatDay(this.texts.language(), value);
    return this.texts.t(`common.ago.${age.unit}`, { count: age.count });
  }
}
