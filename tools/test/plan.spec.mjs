import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClearError } from '../lib/say.mjs';
import { planOf, SUITES } from './plan.mjs';

describe('the plan of a test run', () => {
  it('is everything when nothing is named', () => {
    assert.deepEqual(planOf([]), { suites: SUITES, filters: [] });
  });

  it('is what is named, in the usual order', () => {
    assert.deepEqual(planOf(['journeys', 'unit', 'lint']).suites, ['lint', 'unit', 'journeys']);
  });

  it('takes other words for paths of tests', () => {
    assert.deepEqual(planOf(['unit', 'libs/domain']), { suites: ['unit'], filters: ['libs/domain'] });
  });

  it('runs only tests when a path stands alone', () => {
    assert.deepEqual(planOf(['libs/domain']).suites, ['unit', 'integration', 'journeys']);
  });

  it('knows the names people type', () => {
    assert.deepEqual(planOf(['typecheck', 'journey']).suites, ['types', 'journeys']);
  });

  it('refuses options in a sentence', () => {
    assert.throws(() => planOf(['--watch']), ClearError);
  });
});
