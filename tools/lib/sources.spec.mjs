import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fingerprint } from './sources.mjs';

let folder;
const write = (name, text) => writeFileSync(join(folder, name), text);
const print = () => fingerprint(['src', 'lock.json'], folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briedums-sources-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  write('src/deep/a.ts', 'a');
  write('lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the fingerprint of sources', () => {
  it('stays while nothing changes', () => {
    assert.equal(print(), print());
  });

  it('changes with a file’s text and with its name', () => {
    const first = print();
    write('src/deep/a.ts', 'b');
    const second = print();
    renameSync(join(folder, 'src/deep/a.ts'), join(folder, 'src/deep/b.ts'));
    assert.equal(new Set([first, second, print()]).size, 3);
  });

  it('changes with a new file and a single file that was named', () => {
    const first = print();
    write('src/b.ts', 'b');
    const second = print();
    write('lock.json', '{"a":1}');
    assert.equal(new Set([first, second, print()]).size, 3);
  });

  it('does not heed tests, which are not built', () => {
    const first = print();
    write('src/a.spec.ts', 'x');
    write('src/a.int.spec.ts', 'x');
    assert.equal(print(), first);
  });
});
