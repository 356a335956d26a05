import {
  roundHalfUp,
  type Amount,
  type AnsweredSummary,
  type BandSummary,
  type BandsSummary,
  type Counted as Counts,
  type FrequencySummary,
  type GridSummary,
  type PooledSummary,
  type States,
  type TicksSummary,
} from '@briedums/methodology';
import type { Counted } from './stats-questions';
import type { Language } from './language';
import { number, word } from './stats-questions-texts';

/** A row of one column; `base` where the text is the number of answers, `optional` where a row of zeros says nothing. */
export interface Line {
  label: string;
  text: string;
  base?: number;
  optional?: true;
}

/** What was counted of everybody, or of a group. */
export type Part = Counts & object;

/** The same labels for every part of a statistic. */
export function linesOf(one: Counted, part: Part, language: Language): Line[] {
  return [
    ...ownLines(one, part, language),
    { label: word(language, 'outside'), text: `${part.outside}`, optional: true },
  ];
}

/** Each kind of statistic has its own shape, which the compiler cannot follow through the plan. */
function ownLines(one: Counted, part: Part, language: Language): Line[] {
  switch (one.statistic.kind) {
    case 'frequency':
      return frequencyLines(one, part as Part & FrequencySummary, language);
    case 'ticks':
      return tickLines(part as Part & TicksSummary, language);
    case 'grid':
      return gridLines(one, part as Part & GridSummary, language);
    case 'bands':
      return bandsLines(part as Part & BandsSummary, language);
    case 'pooled':
      return pooledLines(part as Part & PooledSummary, language);
    default:
      return stateLines(part as Part & AnsweredSummary, language);
  }
}

function stateLines(states: States, language: Language): Line[] {
  const apart = (['notAnswered', 'notApplicable', 'hidden'] as const).map((state): Line => ({
    label: word(language, state),
    text: `${states[state]}`,
    optional: true,
  }));
  return [{ label: word(language, 'base'), text: `${states.answered}`, base: states.answered }, ...apart];
}

const shareText = ({ count, rounded }: { count: number; rounded: string | null }): string =>
  rounded === null ? '–' : `${rounded} % (${count})`;

function frequencyLines(one: Counted, found: FrequencySummary, language: Language): Line[] {
  const [base, ...apart] = stateLines(found, language);
  const options = found.options.map(({ option, ofBase }) => ({
    label: `  ${optionText(one, option, language)}`,
    text: shareText(ofBase),
  }));
  return [...(base ? [base] : []), ...options, ...apart];
}

function optionText({ question }: Counted, option: string, language: Language): string {
  if (question.type === 'yesNo') return word(language, option === 'yes' ? 'yes' : 'no');
  const options = 'options' in question ? question.options : [];
  return options.find(({ id }) => id === option)?.text[language] ?? option;
}

const tickLines = ({ ticks }: TicksSummary, language: Language): Line[] =>
  ticks.map(({ ticked, ofBase }) => ({
    label: word(language, 'ticked', `${ticked}`),
    text: shareText(ofBase),
  }));

/** The base line of each row carries the row's name. */
function gridLines(one: Counted, { rows }: GridSummary, language: Language): Line[] {
  const names = one.question.type === 'choiceTable' ? one.question.rows : [];
  return rows.flatMap((row) => {
    const name = names.find(({ id }) => id === row.row)?.text[language] ?? row.row;
    const [base, ...rest] = frequencyLines(one, row, language);
    return base ? [{ ...base, label: `${name}: ${base.label}` }, ...rest] : rest;
  });
}

/** Bands with what is in none; a number without bands has its least and its greatest. */
function bandsLines(found: BandsSummary, language: Language): Line[] {
  const [base, ...apart] = stateLines(found, language);
  const [first, ...more] = found.bands;
  const isOpen = first && more.length === 0 && first.from === null && first.to === null;
  const sum = { label: word(language, 'sum'), text: amountText(found.sum, language) };
  const own = isOpen ? endLines(first, language) : bandLines(found, language);
  return [...(base ? [base] : []), ...own, sum, ...apart];
}

const endLines = ({ least, most }: BandSummary, language: Language): Line[] => [
  { label: word(language, 'least'), text: amountText(least, language) },
  { label: word(language, 'most'), text: amountText(most, language) },
];

const bandLines = ({ bands, elsewhere }: BandsSummary, language: Language): Line[] => [
  ...bands.map((band) => ({ label: `  ${bandText(band, language)}`, text: shareText(band.ofBase) })),
  { label: `  ${word(language, 'elsewhere')}`, text: shareText(elsewhere) },
];

function bandText({ from, to }: BandSummary, language: Language): string {
  const [n, m] = [number(language, from ?? ''), number(language, to ?? '')];
  if (from === null) return word(language, to === null ? 'anyNumber' : 'below', n, m);
  return word(language, to === null ? 'from' : 'between', n, m);
}

function pooledLines(found: PooledSummary, language: Language): Line[] {
  const [base, ...apart] = stateLines(found, language);
  const [part] = found.parts;
  return [
    ...(base ? [base] : []),
    { label: word(language, 'part'), text: amountText(part?.sum, language) },
    { label: word(language, 'whole'), text: amountText(part?.whole, language) },
    { label: word(language, 'pooled'), text: percentText(part?.pooled) },
    { label: word(language, 'mean'), text: percentText(part?.mean) },
    ...apart,
  ];
}

const percentText = (amount: Amount | null | undefined): string => (amount ? `${amount.rounded} %` : '–');

/** A whole number as it is, any other with one decimal. */
function amountText(amount: Amount | null | undefined, language: Language): string {
  if (!amount) return '–';
  const { exact, rounded } = amount;
  return exact?.includes('/') ? number(language, roundHalfUp(exact, 1)) : (exact ?? rounded);
}
