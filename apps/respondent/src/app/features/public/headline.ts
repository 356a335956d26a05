import type { MethodView, ResultTable } from '@briedums/domain';
import { AmountPipe, type Texts } from '@briedums/web';

/** English as Europe writes lists: no comma before "and". */
const locales = { lv: 'lv', en: 'en-GB' };

/** The round in one sentence, from its figures: the level of most institutions, or all that are equally frequent, and the mean. */
export function headline(
  overall: ResultTable['overall'],
  method: MethodView,
  texts: Texts,
  amount: AmountPipe,
): string {
  const { n, levels } = overall;
  if (n === 0) return texts.t('public.headlineNone');
  const count = Math.max(...levels);
  const named = levels.flatMap((of, level) => (of === count ? [inLevel(level, method, texts)] : []));
  const list = new Intl.ListFormat(locales[texts.language()], { type: 'conjunction' }).format(named);
  const params = { n, levels: list, mean: amount.transform(overall.mean, 1) };
  if (count === n) return texts.t(n === 1 ? 'public.headlineOnly' : 'public.headlineAll', params);
  const of = texts.plural('public.headlineOf', n);
  return texts.plural(named.length === 1 ? 'public.headline' : 'public.headlineTie', count, {
    ...params,
    of,
  });
}

const inLevel = (level: number, method: MethodView, texts: Texts): string => {
  const name = texts.of(method.levels.find(({ number }) => number === level)?.name).toLocaleLowerCase();
  return texts.t('public.headlineLevel', { level, name });
};
