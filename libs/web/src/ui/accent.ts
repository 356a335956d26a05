import { contrast, type Hex, isHex, lighten } from './contrast';

const needed = 4.5;
const paper: { light: Hex; dark: Hex } = { light: '#ffffff', dark: '#1c1a19' };

/** The accent for dark paper: the same colour, lightened until text in it can be read. */
export const darkAccent = (accent: Hex): Hex => {
  for (let part = 0; part < 1; part += 0.05) {
    const candidate = lighten(accent, part);
    if (contrast(candidate, paper.dark) >= 7) return candidate;
  }
  return '#ffffff';
};

/** Whether a tenant's accent can carry white text and be text on white. */
export const isReadableAccent = (accent: string): accent is Hex =>
  isHex(accent) && contrast(accent, paper.light) >= needed;

/** Puts a tenant's accent on the page; one that could not be read, or null, leaves the product's own. */
export function setAccent(accent: string | null, root: HTMLElement = document.documentElement): void {
  const usable = accent !== null && isReadableAccent(accent) ? accent : null;
  if (!usable) {
    root.style.removeProperty('--bd-accent-light');
    root.style.removeProperty('--bd-accent-dark');
    return;
  }
  root.style.setProperty('--bd-accent-light', usable);
  root.style.setProperty('--bd-accent-dark', darkAccent(usable));
}
