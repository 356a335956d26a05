import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressFor, roleAddresses, withClient, withoutPassword } from './roles.mjs';
import { ClearError } from './say.mjs';

describe('a database address', () => {
  it('is shown without its password', () => {
    assert.equal(withoutPassword('postgres://u:secret@h:5432/d'), 'postgres://u:…@h:5432/d');
  });

  it('keeps server and options for another user', () => {
    assert.equal(
      addressFor('postgres://boss:x@h:5432/d?sslmode=require', { user: 'u', password: 'p@/', database: 'e' }),
      'postgres://u:p%40%2F@h:5432/e?sslmode=require',
    );
  });

  it('is made for each of the three roles', () => {
    const passwords = { owner: '1', app: '2', queue: '3' };
    assert.deepEqual(roleAddresses('postgres://boss:x@h/d', { database: 'd', passwords }), {
      owner: 'postgres://briedums_owner:1@h/d',
      app: 'postgres://briedums_app:2@h/d',
      queue: 'postgres://briedums_queue:3@h/d',
    });
  });

  it('that is none is refused in a sentence', async () => {
    for (const address of ['hello', 'http://h/d', 'postgres://a:b@:x/d']) {
      await assert.rejects(
        withClient(address, () => undefined),
        ClearError,
      );
    }
  });
});
