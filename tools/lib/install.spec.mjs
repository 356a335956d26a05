import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { matchesInstalled, stampOf } from './install.mjs';
import { inRoot } from './paths.mjs';

const lock = {
  packages: {
    '': { name: 'root' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/other-platform': { version: '3.0.0', optional: true },
  },
};
const installed = (packages) => ({ packages });
const a = { 'node_modules/a': { version: '1.0.0' } };
const b = { 'node_modules/b': { version: '2.0.0' } };

describe('the stamp of an installation', () => {
  it('is the same for the same lock file and platform', () => {
    assert.equal(stampOf('lock', 'linux-x64'), stampOf('lock', 'linux-x64'));
  });

  it('changes with the lock file and with the platform', () => {
    const stamps = [stampOf('1', 'linux-x64'), stampOf('2', 'linux-x64'), stampOf('1', 'darwin-arm64')];
    assert.equal(new Set(stamps).size, 3);
  });
});

describe('an installation made by hand', () => {
  it('counts when everything required is there, without what other platforms need', () => {
    assert.equal(matchesInstalled(lock, installed({ ...a, ...b })), true);
  });

  it('does not count when a package is missing', () => {
    assert.equal(matchesInstalled(lock, installed(a)), false);
  });

  it('does not count when a package has another version or is not asked for', () => {
    assert.equal(matchesInstalled(lock, installed({ ...a, 'node_modules/b': { version: '2.0.1' } })), false);
    assert.equal(
      matchesInstalled(lock, installed({ ...a, ...b, 'node_modules/c': { version: '1.0.0' } })),
      false,
    );
  });
});

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  it('says of every package where it is and what it hashes to, so that npm asks the registry for nothing', () => {
    const lacking = locked.filter(
      ([, entry]) =>
        !entry.inBundle &&
        !(
          entry.resolved?.startsWith('https://registry.npmjs.org/') && entry.integrity?.startsWith('sha512-')
        ),
    );
    assert.ok(locked.length > 1000);
    assert.deepEqual(
      lacking.map(([path]) => path),
      [],
    );
  });
});
