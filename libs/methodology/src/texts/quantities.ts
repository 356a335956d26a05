import { fill, type Sentence } from './fill';

/** Parameters that are quantities; ids and names stay as they are written, also when they consist of digits. */
const QUANTITIES = ['min', 'max', 'part', 'whole', 'sum', 'total', 'length', 'maxLength'];

interface Style {
  mark: string;
  between: string;
  /** So many digits still stand together: Latvian writes 1480 and 16 812, English 1,480. */
  together: number;
}

const LV: Style = { mark: ',', between: '\u00a0', together: 4 };
const EN: Style = { mark: '.', between: ',', together: 3 };

function written(value: string, { mark, between, together }: Style): string {
  const [number, sign, whole = '', decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (number === undefined) return value;
  const grouped = whole.length > together ? whole.replace(/\B(?=(\d{3})+$)/g, between) : whole;
  return `${sign ? '−' : ''}${grouped}${decimals ? mark + decimals : ''}`;
}

/** Puts the parameters into the sentence, quantities as each language writes numbers. */
export function fillQuantities(sentence: Sentence, params: Readonly<Record<string, string>>): Sentence {
  const as = (style: Style) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        QUANTITIES.includes(name) ? written(value, style) : value,
      ]),
    );
  return { lv: fill(sentence, as(LV)).lv, en: fill(sentence, as(EN)).en };
}
