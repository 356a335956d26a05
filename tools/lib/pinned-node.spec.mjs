import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isEnough } from './pinned-node.mjs';

it('takes a Node from 22.22 on as enough to run the project', () => {
  assert.deepEqual(['18.20.0', '20.20.2', '22.21.9', '22.22.0', '22.30.1', '24.0.0'].map(isEnough), [
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});
