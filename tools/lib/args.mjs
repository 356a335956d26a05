/**
 * Splits a command line into plain words and `--options`. Options named in `withValue` take the next word
 * (or what stands after `=`), the others are switches: `['a', '--lang', 'lv', '--all']` with `['lang']` gives
 * `{ words: ['a'], options: { lang: 'lv', all: true } }`.
 */
export function parseArgs(argv, withValue = []) {
  const words = [];
  const options = {};
  const rest = [...argv];
  while (rest.length > 0) {
    const word = rest.shift();
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name, value] = word.slice(2).split(/=(.*)/s);
    if (value !== undefined) options[name] = value;
    else options[name] = withValue.includes(name) && rest.length > 0 ? rest.shift() : true;
  }
  return { words, options };
}
