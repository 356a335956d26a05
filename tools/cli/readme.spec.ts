import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from './arguments';
import { call } from './testing/call';

const root = join(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/^```console\n\$ briedums (.+)\n([^]*?)^```$/gm)].map(
  ([, command = '', shown = '']) => ({ command, shown }),
);
const home = process.cwd();
beforeAll(() => process.chdir(root));
afterAll(() => process.chdir(home));

/** A line with nothing but … stands for any number of lines. */
const pattern = (shown: string): RegExp =>
  new RegExp(
    `^${shown
      .split(/^…\n/m)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*?')}$`,
  );

describe('the examples of the README', () => {
  it.each(examples)('print what they are said to: $command', async ({ command, shown }) => {
    const { code, out, err } = await call(command.split(' '));
    const exit = code === 0 ? '' : `(exit code ${code})\n`;
    expect(`${out}${err}${exit}`.replaceAll(/ +$/gm, '')).toMatch(pattern(shown));
  });

  it('has one for every command that reads a round or a version', () => {
    const shown = new Set(examples.map(({ command }) => command.split(' ')[0]));
    expect(COMMANDS.filter((command) => !shown.has(command))).toEqual(['schema', 'help']);
  });
});
