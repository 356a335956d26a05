import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from './index';

const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
/** Names that the README writes as code. */
const named = new Set(
  [...readme.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.match(/\w+/g) ?? []),
);

describe('the contract at the door', () => {
  it('names every function in the README', () => {
    const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  it('lets out nothing else but the schemas', () => {
    const others = Object.entries(library).filter(([, value]) => typeof value !== 'function');
    expect(others.map(([name]) => name).filter((name) => !name.endsWith('Schema'))).toEqual([]);
  });
});
