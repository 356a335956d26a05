import type { Answers, Engine, Question, RowQuestion, Visibility } from '@briedums/methodology';
import texts from './data/texts.json';
import type { Draw, Profile, Row } from './draw';
import { beginRows } from './draw-rows';
import { drawValue } from './draw-value';
import type { Rng } from './rng';

export interface Asked {
  question: Question;
  section: string;
  /** The condition of its section. */
  applies: string | undefined;
}

type Shown = Readonly<Record<string, boolean>>;

/** A questionnaire being filled in. */
export interface Sheet {
  engine: Engine;
  rng: Rng;
  profile: Profile;
  asked: readonly Asked[];
  /** Optional questions that this institution leaves open. */
  skipped: Set<string>;
}

export const makeSheet = (engine: Engine, rng: Rng, profile: Profile): Sheet => ({
  engine,
  rng,
  profile,
  asked: engine.methodology.sections.flatMap(({ id: section, appliesIf: applies, subsections }) =>
    subsections.flatMap(({ questions }) => questions.map((question) => ({ question, section, applies }))),
  ),
  skipped: new Set(),
});

export const drawOf = (
  { rng, profile }: Sheet,
  answers: Answers,
  section: string,
  quality?: number,
): Draw => ({
  rng,
  profile,
  answers,
  quality: quality ?? (profile.targets[section] ?? 50) / 100,
});

/** How often an optional question is answered: figures always, remarks now and then. */
const willingness = ({ type, required }: Question | RowQuestion): number =>
  type === 'text' && !required ? 0.35 : 1;

const mayNotApply = ({ policy }: Question): boolean => policy.notApplicable !== 'notAllowed';

/** Answers one question: a group begins with its rows, whose other questions are filled in later. */
export const answer = (
  sheet: Sheet,
  { question, section }: Asked,
  answers: Answers,
  quality?: number,
): void => {
  const draw = drawOf(sheet, answers, section, quality);
  if (mayNotApply(question) && quality === undefined && sheet.rng.chance(0.08)) {
    answers[question.id] = { notApplicable: true, reason: sheet.rng.pick(texts.notApplicable) };
    return;
  }
  const value = question.type === 'group' ? beginRows(question.id, draw) : drawValue(question, draw);
  answers[question.id] = { value };
};

const rowsOf = (answers: Answers, id: string): Row[] => {
  const found = answers[id];
  return found && 'value' in found ? (found.value as Row[]) : [];
};

/** Drops what is hidden; returns whether anything was. */
const prune = ({ asked }: Sheet, answers: Answers, { questions, rows }: Visibility): boolean => {
  const hidden = asked.filter(({ question: { id } }) => id in answers && !questions[id]);
  for (const { question } of hidden) delete answers[question.id];
  let dropped = hidden.length > 0;
  for (const [id, shown] of Object.entries(rows)) {
    const kept = rowsOf(answers, id).map((row, i) =>
      Object.fromEntries(Object.entries(row).filter(([cell]) => shown[i]?.[cell] !== false)),
    );
    if (JSON.stringify(kept) === JSON.stringify(rowsOf(answers, id))) continue;
    answers[id] = { value: kept };
    dropped = true;
  }
  return dropped;
};

/** Draws the open cells of one row in order, but for those that depend on them. */
const fillRow = (
  sheet: Sheet,
  { question, section }: Asked,
  at: number,
  answers: Answers,
  shown: Shown,
): boolean => {
  const row = { ...rowsOf(answers, question.id)[at] };
  const done: string[] = [];
  for (const cell of question.type === 'group' ? question.questions : []) {
    if (done.some((id) => cell.shownIf?.includes(id))) continue;
    const place = `${question.id}.${at}.${cell.id}`;
    if (!shown[cell.id] || cell.id in row || sheet.skipped.has(place)) continue;
    done.push(cell.id);
    if (sheet.rng.chance(willingness(cell)))
      row[cell.id] = drawValue(cell, { ...drawOf(sheet, answers, section), row });
    else sheet.skipped.add(place);
  }
  if (done.length === 0) return false;
  answers[question.id] = { value: rowsOf(answers, question.id).map((r, i) => (i === at ? row : r)) };
  return true;
};

/** True when what was answered just now may decide whether this question is asked. */
const waitsFor = ({ question, applies }: Asked, answered: readonly string[]): boolean =>
  answered.some((id) => question.shownIf?.includes(id) || applies?.includes(id));

/** Answers open questions in the order of the document, but for those that depend on them; false when none is open. */
const fillNext = (sheet: Sheet, answers: Answers, { questions, rows }: Visibility): boolean => {
  const done: string[] = [];
  for (const asked of sheet.asked) {
    const { id } = asked.question;
    if (waitsFor(asked, done)) continue;
    const open = (rows[id] ?? []).map((shown, at) => fillRow(sheet, asked, at, answers, shown));
    if (open.includes(true)) done.push(id);
    if (!questions[id] || id in answers || sheet.skipped.has(id)) continue;
    done.push(id);
    if (sheet.rng.chance(willingness(asked.question))) answer(sheet, asked, answers);
    else sheet.skipped.add(id);
  }
  return done.length > 0;
};

export const dropHidden = (sheet: Sheet, answers: Answers): void => {
  while (prune(sheet, answers, sheet.engine.isVisible(answers)));
};

/** Answers everything that is asked and still open, as each answer shows or hides others; drops what is hidden. */
export const fill = (sheet: Sheet, answers: Answers): void => {
  let shown = sheet.engine.isVisible(answers);
  while (prune(sheet, answers, shown) || fillNext(sheet, answers, shown))
    shown = sheet.engine.isVisible(answers);
};
