/** How good a new password is, in steps that have words. */
export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'good';

export const shortest = 12;

const runs = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
const partOfRun = (text: string): boolean => {
  for (let i = 0; i + 6 <= text.length; i++) {
    const piece = text.slice(i, i + 6);
    if (runs.some((run) => run.includes(piece))) return true;
  }
  return false;
};

/** Judges by length and variety, and by what others can guess: the person's own name and address, rows of keys. */
export function strengthOf(password: string, personal: readonly string[]): Strength {
  if (!password) return 'empty';
  if (password.length < shortest) return 'short';
  const text = password.toLowerCase();
  const known = personal.flatMap((p) => p.toLowerCase().split(/[\s@.]+/)).filter((p) => p.length >= 4);
  const letters = new Set(text).size;
  if (letters < 6 || partOfRun(text) || known.some((p) => text.includes(p))) return 'weak';
  return password.length >= 16 && letters >= 9 ? 'good' : 'fair';
}
