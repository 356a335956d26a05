import { join } from 'node:path';
import { call } from './testing/call';

const of = (name: string) => join(__dirname, 'examples', name);
const version = ['-m', of('example.json')];
const next = ['-n', of('example-next.json')];
const one = ['-a', of('answers.json')];
const many = ['-a', of('answers.jsonl')];
const commands: [string, string[], string, string][] = [
  ['path', [...version, ...one], 'jautājums', 'question'],
  ['robustness', [...version, ...many, '--draws', '5', '--samples', '2'], 'līmeņi', 'levels'],
  ['stats', [...version, ...many, '--by', 'type', '--invited', '9', '--near', '50'], 'Vērtējumi', 'Scores'],
  ['stats', [...version, ...many, '--questions'], 'atbildēja (n)', 'answered (n)'],
  [
    'crosstab',
    [...version, ...many, '--rows', 'level:index', '--columns', 'attribute:type'],
    'bāze (n)',
    'base (n)',
  ],
  ['compare', ['-r', of('rounds.json')], 'rādītājs', 'target'],
  ['what-if', [...version, ...next, ...many], 'iestāde', 'before'],
  ['diff', [...version, ...next], 'salīdzināms pēc svara', 'comparable by weight'],
];
const print = async (command: string, options: string[], ...more: string[]) =>
  (await call([command, ...options, '--table', ...more])).out;
describe('--lang', () => {
  it.each(commands)('makes the table of %s Latvian when it is absent, English with en', async (...row) => {
    const [command, options, word, other] = row;
    const latvian = await print(command, options);
    expect(latvian).toContain(word);
    expect(latvian).toBe(await print(command, options, '--lang', 'lv'));
    const english = await print(command, options, '--lang', 'en');
    expect([english.includes(other), english.includes(word)]).toEqual([true, false]);
    expect(latvian).not.toContain(other);
  });

  it('leaves JSON as it is', async () => {
    const plain = await call(['stats', ...version, ...many]);
    expect((await call(['stats', ...version, ...many, '--lang', 'en'])).out).toBe(plain.out);
  });

  it.each(['de', 'LV', ''])(
    'refuses "%s" in every command with code 2 and one sentence',
    async (language) => {
      for (const [command, options] of commands)
        expect(await call([command, ...options, '--lang', language])).toEqual({
          code: 2,
          out: '',
          err: '--lang is lv or en.\n',
        });
    },
  );
});
