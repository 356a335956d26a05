import { exactText } from '../exact/exact';
import type { Compiled } from '../engine/compiled';
import type { Evaluation } from '../engine/evaluation';
import { numberOf } from '../expressions/expression';
import type { IndicatorValue } from '../result';

/** The version's named figures for these answers. */
export function indicatorValues({ indicators }: Compiled, { scope }: Evaluation): IndicatorValue[] {
  return indicators.map(({ indicator, expression }) => {
    const { id, kind } = indicator;
    return { id, kind, value: written(kind, expression.run(scope)) };
  });
}

function written(kind: IndicatorValue['kind'], value: unknown): string | boolean | null {
  if (kind === 'number') {
    const exact = numberOf(value);
    return exact && exactText(exact);
  }
  return typeof value === (kind === 'text' ? 'string' : 'boolean') ? (value as string | boolean) : null;
}
