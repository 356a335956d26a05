import { ofDecimal, type Rational } from '../exact/exact';
import { HUNDRED, isZero } from '../exact/exact';
import type { Question } from '../schema/question';
import { chooseBands } from './bands';
import { problem, word } from './texts';
import type { Absence, Found, LookUp, Member, Variable } from './variable';

/** A question by id or code, in classes by its options or bands. */
export function questionVariable(lookUp: LookUp): Found {
  const [id = '', ...places] = lookUp.rest.split('.');
  const { questions } = lookUp.compiled;
  const asked =
    lookUp.compiled.byId.get(id) ??
    questions.find(({ question }) => question.code.toLowerCase() === id.toLowerCase());
  if (!asked) return { problem: problem('unknownQuestion', { name: id }) };
  const { question } = asked;
  const tables = question.type === 'choiceTable' ? 1 : question.type === 'numberTable' ? 2 : 0;
  if (tables > 0 && !placesExist(question, places))
    return { problem: problem('needsRow', { name: id, example: exampleOf(question) }) };
  if (places.length > tables) return { problem: problem('unknownQuestion', { name: lookUp.rest }) };
  return byType(lookUp, question, places);
}

function placesExist(question: Question, [row, column, ...more]: readonly string[]): boolean {
  if (more.length > 0 || !('rows' in question) || !question.rows.some(({ id }) => id === row)) return false;
  if (question.type === 'choiceTable') return column === undefined;
  return 'columns' in question && question.columns.some(({ id }) => id === column);
}

function exampleOf(question: Question): string {
  const row = 'rows' in question ? (question.rows[0]?.id ?? '') : '';
  return 'columns' in question ? `${row}.${question.columns[0]?.id ?? ''}` : row;
}

function byType(lookUp: LookUp, question: Question, places: readonly string[]): Found {
  switch (question.type) {
    case 'yesNo':
      return choices(lookUp, question, [
        { id: 'yes', text: word('yes') },
        { id: 'no', text: word('no') },
      ]);
    case 'single':
      return choices(lookUp, question, question.options);
    case 'multiple':
      return choices(lookUp, question, question.options);
    case 'choiceTable':
      return choices(lookUp, question, question.options, places[0]);
    case 'number':
    case 'automatic':
      return numbers(lookUp, question, (value) => ofDecimal(value as string));
    case 'share':
      return numbers(lookUp, question, percent);
    case 'numberTable':
      return numbers(lookUp, question, (value) => cellOf(value as Cells, places));
    default:
      return { problem: problem('wrongType', { name: question.id, type: question.type }) };
  }
}

type Cells = Record<string, Record<string, string>>;

const cellOf = (cells: Cells, [row = '', column = '']: readonly string[]): Rational | null => {
  const cell = cells[row]?.[column];
  return cell === undefined ? null : ofDecimal(cell);
};

function percent(value: unknown): Rational | null {
  const { part, whole } = value as { part: string; whole: string };
  const base = ofDecimal(whole);
  return isZero(base) ? null : ofDecimal(part).mul(HUNDRED).div(base);
}

/** The value of a usable answer, or why there is none; an answer that cannot be read counts as none. */
function valueOr(question: Question, { evaluation }: Member): { value: unknown } | Absence {
  const reading = evaluation?.readings.get(question.id);
  if (!reading || reading.state === 'unanswered' || reading.state === 'invalid') return 'unanswered';
  return reading.state === 'answered' ? { value: reading.value } : reading.state;
}

function choices(
  { name, ends }: LookUp,
  question: Question,
  options: readonly { id: string; text: Variable['title']; exclusive?: boolean }[],
  row?: string,
): Found {
  if (ends !== null) return { problem: problem('bandsNotAllowed', { variable: name }) };
  const classes = options.map(({ id, text, exclusive = false }) => ({ id, text, exclusive }));
  const read = (member: Member): readonly string[] | Absence => {
    const found = valueOr(question, member);
    if (typeof found === 'string') return found;
    const value = row === undefined ? found.value : (found.value as Record<string, string>)[row];
    if (value === undefined) return 'unanswered';
    return Array.isArray(value) ? (value as string[]) : [value as string];
  };
  const multiple = question.type === 'multiple';
  return { variable: { name, title: titleOf(question, row), multiple, classes, open: false, read } };
}

/** Of a row of a table the text of the row, too. */
function titleOf(question: Question, row: string | undefined): Variable['title'] {
  const line = 'rows' in question ? question.rows.find(({ id }) => id === row) : undefined;
  if (!line) return question.text;
  const both = Object.keys(question.text).map((language) => [
    language,
    `${question.text[language]} ${line.text[language] ?? row}`,
  ]);
  return Object.fromEntries(both) as Variable['title'];
}

function numbers(
  { name, ends }: LookUp,
  question: Question,
  numberOf: (value: unknown) => Rational | null,
): Found {
  const bands = chooseBands(name, ends, 'bands' in question ? question.bands : undefined);
  if ('code' in bands) return { problem: bands };
  const read = (member: Member): readonly string[] | Absence => {
    const found = valueOr(question, member);
    if (typeof found === 'string') return found;
    const value = numberOf(found.value);
    return value === null ? 'unanswered' : [bands.classOf(value)];
  };
  const { classes } = bands;
  return { variable: { name, title: question.text, multiple: false, classes, open: false, read } };
}
