import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pauseAfter } from './supervise.mjs';

it('waits longer after each death, but never longer than half a minute', () => {
  assert.deepEqual([1, 2, 3, 5, 6, 100].map(pauseAfter), [1000, 2000, 4000, 16_000, 30_000, 30_000]);
});
