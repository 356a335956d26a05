import { quantityOf, isNumber, type Quantity } from './quantity';
import { byName } from '../statistics/groups';
import type { Survey } from './survey';
import type { MakeTally } from './tally';

/** Who gave none of the quantities, and who only some. Source: published reports, lists of missing counts. */
export interface MissingSpec {
  quantities: Readonly<Record<string, Quantity>>;
}

/** A quantity that was not asked of an institution, or does not apply to it, is not missing there. */
export interface MissingSummary {
  /** Institutions of the base of whom at least one of the quantities was asked. */
  asked: number;
  complete: number;
  none: string[];
  part: { id: string; missing: string[] }[];
}

export function missing(spec: MissingSpec, survey: Survey): MakeTally<MissingSummary> | null {
  const quantities = Object.entries(spec.quantities).flatMap(([name, quantity]) => {
    const read = quantityOf(quantity, survey);
    return read ? [{ name, read }] : [];
  });
  if (quantities.length < Object.keys(spec.quantities).length) return null;
  return () => {
    let complete = 0;
    const none: string[] = [];
    const part: MissingSummary['part'] = [];
    return {
      add(reply) {
        const { id } = reply.institution;
        const found = quantities.map(({ name, read }) => ({ name, value: read(reply) }));
        const lacking = found.filter(({ value }) => value === 'notAnswered').map(({ name }) => name);
        const given = found.some(({ value }) => isNumber(value));
        if (lacking.length === 0) complete += Number(given);
        else if (given) part.push({ id, missing: lacking });
        else none.push(id);
      },
      summary: () => ({
        asked: complete + none.length + part.length,
        complete,
        none: [...none].sort(byName),
        part: [...part].sort((a, b) => byName(a.id, b.id)),
      }),
    };
  };
}
