import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAccount, mayEnter } from './account.mjs';

const PASSWD = 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65533:n:/nonexistent:/bin/false\n';

describe('the account of the database', () => {
  it('is found by its whole name', () => {
    assert.deepEqual(findAccount(PASSWD, 'nobody'), { name: 'nobody', uid: 65534, gid: 65533 });
    assert.equal(findAccount(PASSWD, 'nobod'), undefined);
  });

  it('may enter a folder by the bits that count for it alone', () => {
    const account = { uid: 5, gid: 6 };
    assert.equal(mayEnter({ mode: 0o700, uid: 0, gid: 0 }, account), false);
    assert.equal(mayEnter({ mode: 0o711, uid: 0, gid: 0 }, account), true);
    assert.equal(mayEnter({ mode: 0o710, uid: 0, gid: 6 }, account), true);
    assert.equal(mayEnter({ mode: 0o701, uid: 0, gid: 6 }, account), false);
    assert.equal(mayEnter({ mode: 0o077, uid: 5, gid: 0 }, account), false);
  });
});
