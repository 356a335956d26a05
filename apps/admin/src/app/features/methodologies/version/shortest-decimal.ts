import { roundHalfUp } from '@briedums/methodology';

/** As many digits as points may have, so that nothing is rounded. */
const allDecimals = 9;

/** An exact number, such as the engine gives, as the shortest decimal text: `5/2` is `2.5`, `10` stays `10`. */
export function shortestDecimal(exact: string): string {
  return roundHalfUp(exact, allDecimals).replace(/\.?0+$/, '');
}
