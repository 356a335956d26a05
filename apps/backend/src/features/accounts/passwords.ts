import { hash, verify } from '@node-rs/argon2';
import { refused } from '../../http/problem';
import { isGuessable } from './guessable';

// OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

let decoy: Promise<string> | undefined;
/** True when the password fits. Without a stored hash as much work is done, so that time tells nothing about the account. */
export const passwordFits = async (stored: string | null, password: string): Promise<boolean> => {
  decoy ??= hashPassword('no account has this password');
  return (await verify(stored ?? (await decoy), password.normalize('NFKC'))) && stored !== null;
};

/** Throws 422 `passwordCommon` for what is guessed first. */
export const demandStrong = (password: string, email: string): void => {
  if (isGuessable(password, email)) throw refused('passwordCommon');
};
