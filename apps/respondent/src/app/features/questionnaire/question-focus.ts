const controls = ':is(input, select, textarea, button):not([disabled])';
const fields = ':is(input, select, textarea):not([disabled])';

/** Where a problem is answered: the question, and the row (from 0) of one that is asked per row. */
export const placeOf = (questionId: string, row: number | null = null): string =>
  row === null ? questionId : `${questionId}:${row + 1}`;

/** Shows a question, or a row of it, and puts the focus on its first control, or on itself where it has none. */
export function focusPlace(place: string): void {
  const [id] = place.split(':');
  const row = place === id ? null : document.getElementById(`q-${place}`);
  const element = row ?? document.getElementById(`q-${id}`);
  if (!element) return;
  if (row) unfold(row);
  element.scrollIntoView({ block: 'start' });
  const target = row ? controlInRow(row) : controlIn(element);
  if (target) return target.focus({ preventScroll: true });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** As the browser's own search does: who folded it hears of it and keeps it open. */
function unfold(row: Element): void {
  for (const folded of row.querySelectorAll('[hidden="until-found"]')) {
    folded.dispatchEvent(new Event('beforematch', { bubbles: true }));
    folded.removeAttribute('hidden');
  }
}

function controlIn(question: Element): HTMLElement | undefined {
  const field = question.querySelector('.field');
  // The chosen one of a group of radio buttons is where the Tab key would stop.
  const chosen = inSight(field, 'input[type="radio"]:checked:not([disabled])');
  return chosen ?? inSight(field, controls) ?? inSight(question, fields);
}

/** Where something is wrong in the row, else its beginning. */
function controlInRow(row: Element): HTMLElement | undefined {
  const asked = [...row.querySelectorAll('.question')];
  const wrong = asked.find((question) => question.querySelector('.bd-problem'));
  return inSight(wrong ?? row, fields) ?? inSight(row, controls);
}

const inSight = (within: Element | null, selector: string): HTMLElement | undefined =>
  [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])].find((found) => !found.closest('[hidden]'));

/** The id of the question after the one that holds the element; the first one when it is in none; null after the last. */
export function nextQuestion(from: Element | null): string | null {
  const all = [...document.querySelectorAll<HTMLElement>('bd-question')];
  const now = all.findIndex((question) => question.contains(from));
  return all[now + 1]?.id.replace(/^q-/, '') ?? null;
}
