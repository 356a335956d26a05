import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announcement, table } from './announce.mjs';

describe('what a start says in the end', () => {
  it('lists accounts in aligned columns, whatever their fields', () => {
    assert.deepEqual(table([{ login: 'a', role: 'admin' }, { login: 'long' }]), [
      'login  role',
      'a      admin',
      'long',
    ]);
  });

  it('shows the addresses and the accounts', () => {
    const text = announcement('http://localhost:1', ['{"login":"a"}', 'not an account']);
    assert.match(text, /http:\/\/localhost:1\/admin\//);
    assert.match(text, /login\n {2}a/);
  });

  it('speaks of no accounts where there are none', () => {
    assert.doesNotMatch(announcement('http://localhost:1', []), /accounts/);
  });
});
