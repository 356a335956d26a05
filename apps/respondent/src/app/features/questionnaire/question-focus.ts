const control =
  '.field :is(input, select, textarea, button):not([disabled]), :is(input, select, textarea):not([disabled])';

/** Shows the question and puts the focus on its first control, or on the question where it has none. */
export function focusQuestion(id: string): void {
  const element = document.getElementById(`q-${id}`);
  if (!element) return;
  element.scrollIntoView({ block: 'start' });
  // The chosen one of a group of radio buttons is where the Tab key would stop.
  const chosen = element.querySelector<HTMLElement>('.field input[type="radio"]:checked:not([disabled])');
  const target = chosen ?? element.querySelector<HTMLElement>(control);
  if (target) return target.focus({ preventScroll: true });
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** The id of the question after the one that holds the element; the first one when it is in none; null after the last. */
export function nextQuestion(from: Element | null): string | null {
  const all = [...document.querySelectorAll<HTMLElement>('bd-question')];
  const now = all.findIndex((question) => question.contains(from));
  return all[now + 1]?.id.replace(/^q-/, '') ?? null;
}
