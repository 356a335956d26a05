/** What passwords are made of where nobody thinks: words, here and elsewhere, and the name of this system. */
const WORDS = [
  ...[
    'password',
    'passwort',
    'parole',
    'paroles',
    'admin',
    'administrator',
    'administrators',
    'login',
    'user',
  ],
  ...['lietotajs', 'lietotājs', 'welcome', 'letmein', 'iloveyou', 'changeme', 'secret', 'master', 'test'],
  ...['latvija', 'latvia', 'riga', 'rīga', 'briedums', 'eindekss', 'varam', 'pasvaldiba', 'pašvaldība'],
];
/** Ways along the alphabet and along keyboards; a piece of four keys of one is a way, also backwards. */
const WAYS = [
  ...['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ...['qazwsxedcrfvtgbyhnujmikolp', 'zaqxswcdevfrbgtnhymjukilop', 'qweasdzxc', 'qwertzuiop'],
];
const PIECE = 4;
/** This many letters must be left when all that is guessed first is taken away. */
const ENOUGH = 4;

const backwards = (text: string): string => [...text].reverse().join('');

const pieces: readonly string[] = WAYS.flatMap((way) => [way, backwards(way)]).flatMap((way) =>
  Array.from({ length: way.length - PIECE + 1 }, (_, from) => way.slice(from, from + PIECE)),
);

const without = (text: string, parts: readonly string[]): string =>
  parts.reduce((left, part) => (part === '' ? left : left.replaceAll(part, ' ')), text);

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/**
 * Whether a password is among those that are tried first: common words, ways along the keyboard, the person's own address,
 * whatever digits and signs stand among them; or a few characters over and over.
 */
export const isGuessable = (password: string, email: string): boolean => {
  const plain = password.normalize('NFKC').toLowerCase();
  const own = [email, ...email.split(/[^\p{L}]+/u).filter((part) => part.length >= PIECE)];
  // Digits and signs between letters are no obstacle: 1q2w3e4r is a way as well.
  const letters = lettersOf(without(plain, own));
  const longestFirst = [...WORDS].sort((a, b) => b.length - a.length);
  const left = lettersOf(without(without(letters, longestFirst), pieces));
  return new Set(plain).size < 5 || new Set(left).size < ENOUGH;
};
