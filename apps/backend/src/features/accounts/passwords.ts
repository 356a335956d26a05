import { hash, verify } from '@node-rs/argon2';
import { refused } from '../../http/problem';

// OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

let decoy: Promise<string> | undefined;
/** True when the password fits. Without a stored hash as much work is done, so that time tells nothing about the account. */
export const passwordFits = async (stored: string | null, password: string): Promise<boolean> => {
  decoy ??= hashPassword('no account has this password');
  return (await verify(stored ?? (await decoy), password.normalize('NFKC'))) && stored !== null;
};

const common = ['password', 'parole', 'qwertyuiop', 'briedums', '123456789012', 'abcdefghijkl'];
/** Refuses what is guessed first: common words stretched to length, one character repeated, the address itself. */
export const demandStrong = (password: string, email: string): void => {
  const plain = password.toLowerCase();
  const letters = plain.replace(/[^\p{L}]/gu, '');
  const weak =
    new Set(plain).size < 5 ||
    common.some((word) => letters === word || plain.startsWith(`${word}${word}`)) ||
    plain === email ||
    common.includes(plain);
  if (weak) throw refused('passwordCommon');
};
