import type {
  Amount,
  AnsweredSummary,
  BandSummary,
  BandsSummary,
  Counted as Counts,
  FrequencySummary,
  GridSummary,
  PooledSummary,
  States,
  TicksSummary,
} from '@briedums/methodology';
import type { Counted } from './stats-questions';
import type { Speech } from './speech';

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
export function linesOf(one: Counted, part: Part, speech: Speech): Line[] {
  return [
    ...ownLines(one, part, speech),
    { label: speech.word('questions.outside'), text: `${part.outside}`, optional: true },
  ];
}

/** Each kind of statistic has its own shape, which the compiler cannot follow through the plan. */
function ownLines(one: Counted, part: Part, speech: Speech): Line[] {
  switch (one.statistic.kind) {
    case 'frequency':
      return frequencyLines(one, part as Part & FrequencySummary, speech);
    case 'ticks':
      return tickLines(part as Part & TicksSummary, speech);
    case 'grid':
      return gridLines(one, part as Part & GridSummary, speech);
    case 'bands':
      return bandsLines(part as Part & BandsSummary, speech);
    case 'pooled':
      return pooledLines(part as Part & PooledSummary, speech);
    default:
      return stateLines(part as Part & AnsweredSummary, speech);
  }
}

function stateLines(states: States, speech: Speech): Line[] {
  const apart = (['notAnswered', 'notApplicable', 'hidden'] as const).map((state): Line => ({
    label: speech.word(`questions.${state}`),
    text: `${states[state]}`,
    optional: true,
  }));
  return [
    { label: speech.word('questions.answered'), text: `${states.answered}`, base: states.answered },
    ...apart,
  ];
}

const shareText = ({ count, rounded }: { count: number; rounded: string | null }): string =>
  rounded === null ? '–' : `${rounded} % (${count})`;

function frequencyLines(one: Counted, found: FrequencySummary, speech: Speech): Line[] {
  const [base, ...apart] = stateLines(found, speech);
  const options = found.options.map(({ option, ofBase }) => ({
    label: `  ${optionText(one, option, speech)}`,
    text: shareText(ofBase),
  }));
  return [...(base ? [base] : []), ...options, ...apart];
}

function optionText({ question }: Counted, option: string, speech: Speech): string {
  if (question.type === 'yesNo') return speech.word(option === 'yes' ? 'common.yes' : 'common.no');
  const options = 'options' in question ? question.options : [];
  const text = options.find(({ id }) => id === option)?.text;
  return text ? speech.of(text) : option;
}

const tickLines = ({ ticks }: TicksSummary, speech: Speech): Line[] =>
  ticks.map(({ ticked, ofBase }) => ({
    label: speech.word('questions.ticked', { n: ticked }),
    text: shareText(ofBase),
  }));

/** The base line of each row carries the row's name. */
function gridLines(one: Counted, { rows }: GridSummary, speech: Speech): Line[] {
  const names = one.question.type === 'choiceTable' ? one.question.rows : [];
  return rows.flatMap((row) => {
    const text = names.find(({ id }) => id === row.row)?.text;
    const name = text ? speech.of(text) : row.row;
    const [base, ...rest] = frequencyLines(one, row, speech);
    return base ? [{ ...base, label: `${name}: ${base.label}` }, ...rest] : rest;
  });
}

/** Bands with what is in none; a number without bands has its least and its greatest. */
function bandsLines(found: BandsSummary, speech: Speech): Line[] {
  const [base, ...apart] = stateLines(found, speech);
  const [first, ...more] = found.bands;
  const isOpen = first && more.length === 0 && first.from === null && first.to === null;
  const sum = { label: speech.word('questions.sum'), text: amountText(found.sum, speech) };
  const own = isOpen ? endLines(first, speech) : bandLines(found, speech);
  return [...(base ? [base] : []), ...own, sum, ...apart];
}

const endLines = ({ least, most }: BandSummary, speech: Speech): Line[] => [
  { label: speech.word('questions.least'), text: amountText(least, speech) },
  { label: speech.word('questions.most'), text: amountText(most, speech) },
];

const bandLines = ({ bands, elsewhere }: BandsSummary, speech: Speech): Line[] => [
  ...bands.map((band) => ({ label: `  ${bandText(band, speech)}`, text: shareText(band.ofBase) })),
  { label: `  ${speech.word('questions.elsewhere')}`, text: shareText(elsewhere) },
];

function bandText({ from, to }: BandSummary, { word, decimal }: Speech): string {
  const ends = { from: decimal(from ?? ''), to: decimal(to ?? '') };
  if (from === null) return word(to === null ? 'questions.anyNumber' : 'questions.below', ends);
  return word(to === null ? 'questions.from' : 'questions.between', ends);
}

function pooledLines(found: PooledSummary, speech: Speech): Line[] {
  const [base, ...apart] = stateLines(found, speech);
  const [part] = found.parts;
  return [
    ...(base ? [base] : []),
    { label: speech.word('questions.part'), text: amountText(part?.sum, speech) },
    { label: speech.word('questions.whole'), text: amountText(part?.whole, speech) },
    { label: speech.word('questions.pooled'), text: percentText(part?.pooled) },
    { label: speech.word('questions.mean'), text: percentText(part?.mean) },
    ...apart,
  ];
}

const percentText = (amount: Amount | null | undefined): string => (amount ? `${amount.rounded} %` : '–');

/** A whole number as it is, any other with one decimal. */
function amountText(amount: Amount | null | undefined, speech: Speech): string {
  if (!amount) return '–';
  const { exact, rounded } = amount;
  return exact?.includes('/') ? speech.number(exact) : (exact ?? rounded);
}
