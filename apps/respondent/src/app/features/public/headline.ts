import type { MethodView, ResultTable } from '@briedums/domain';
import { AmountPipe, type Texts } from '@briedums/web';

/** The round in one sentence, from its figures: where most institutions are, and the mean. Of equally frequent levels, the higher. */
export function headline(
  overall: ResultTable['overall'],
  method: MethodView,
  texts: Texts,
  amount: AmountPipe,
): string {
  if (overall.n === 0) return texts.t('public.headlineNone');
  const count = Math.max(...overall.levels);
  const level = overall.levels.lastIndexOf(count);
  const name = texts.of(method.levels.find((l) => l.number === level)?.name).toLocaleLowerCase();
  const params = { n: overall.n, level, name, mean: amount.transform(overall.mean, 1) };
  if (count === overall.n && count > 1) return texts.t('public.headlineAll', params);
  return texts.plural('public.headline', count, params);
}
