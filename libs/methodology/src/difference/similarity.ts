import { ofInteger, sum, type Rational } from '../exact/exact';
import type { Question } from '../schema/question';
import type { Text } from '../schema/text';

/** Letters and digits in lower case, in runs of three with a blank at each end of a word; a set, so repeats count once. */
function trigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const grams = words.flatMap((word) => {
    const letters = [...` ${word} `];
    return letters.slice(2).map((letter, i) => `${letters[i]}${letters[i + 1]}${letter}`);
  });
  return new Set(grams);
}

/** Sørensen–Dice: twice what both share over what each has, 0 to 1, exact. */
function dice(a: string, b: string): Rational {
  const [first, second] = [trigrams(a), trigrams(b)];
  const together = first.size + second.size;
  if (together === 0) return ofInteger(a === b ? 1 : 0);
  const shared = [...first].filter((gram) => second.has(gram)).length;
  return ofInteger(2 * shared).div(ofInteger(together));
}

/** The mean over the languages that both have. */
export function textSimilarity(a: Text, b: Text): Rational {
  const languages = Object.keys(a).filter((language) => Object.hasOwn(b, language));
  if (languages.length === 0) return ofInteger(0);
  return sum(languages.map((language) => dice(a[language] ?? '', b[language] ?? ''))).div(
    ofInteger(languages.length),
  );
}

/** Of the words of two questions with those of their options: deterministic, symmetric, 0 to 1. */
export const questionSimilarity = (a: Question, b: Question): Rational => textSimilarity(words(a), words(b));

function words(question: Question): Text {
  const options = 'options' in question ? question.options : [];
  const entries = Object.entries(question.text).map(([language, text]) => [
    language,
    [text, ...options.map((option) => option.text[language] ?? '')].join(' '),
  ]);
  return Object.fromEntries(entries) as Text;
}
