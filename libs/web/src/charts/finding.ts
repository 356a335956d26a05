import type { Distribution } from '@briedums/domain';
import type { Texts } from '../i18n/texts';

/** English as Europe writes lists: no comma before "and". */
const locales = { lv: 'lv', en: 'en-GB' };

/** What a distribution by level says, in one sentence: the level that most are at, or all of them when several are equally frequent. */
export function distributionFinding(
  { levels, n }: Pick<Distribution, 'levels' | 'n'>,
  texts: Pick<Texts, 't' | 'plural' | 'language'>,
): string {
  if (n === 0) return texts.t('charts.distribution');
  const most = Math.max(...levels);
  const ordinals = levels.flatMap((count, level) =>
    count === most ? [texts.t('charts.ordinal', { level })] : [],
  );
  const list = new Intl.ListFormat(locales[texts.language()], { type: 'conjunction' }).format(ordinals);
  if (most === n) return texts.t(n === 1 ? 'charts.findingOnly' : 'charts.findingAll', { levels: list, n });
  const key = ordinals.length === 1 ? 'charts.finding' : 'charts.findingTie';
  return texts.plural(key, n, { levels: list, most });
}
