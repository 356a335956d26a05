import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heedExit, none, ofJest, ofTap, one, sum, verdict } from './counts.mjs';

describe('the counts of a test run', () => {
  it('add up', () => {
    assert.deepEqual(sum([one(true), one(false), { passed: 3, failed: 0, skipped: 2 }]), {
      passed: 4,
      failed: 1,
      skipped: 2,
    });
  });

  it('count a file that Jest could not load as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    };
    assert.deepEqual(ofJest(report), { passed: 5, failed: 3, skipped: 2 });
  });

  it('are read from TAP', () => {
    const tap = '# tests 4\n# suites 1\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 0\n# todo 0\n';
    assert.deepEqual(ofTap(tap), { passed: 2, failed: 2, skipped: 0 });
  });

  it('hold a failure when a run ended badly without naming one', () => {
    assert.equal(heedExit(none, 1).failed, 1);
    assert.equal(heedExit(none, 0).failed, 0);
    assert.equal(heedExit(one(false), 1).failed, 1);
  });

  it('end as one plain line', () => {
    assert.equal(verdict({ passed: 12, failed: 0, skipped: 3 }), '12 passed, 0 failed');
  });
});
