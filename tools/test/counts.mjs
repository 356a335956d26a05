/** Nothing passed, nothing failed. */
export const none = { passed: 0, failed: 0, skipped: 0 };

export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

export const sum = (all) =>
  all.reduce(
    (total, next) => ({
      passed: total.passed + next.passed,
      failed: total.failed + next.failed,
      skipped: total.skipped + next.skipped,
    }),
    none,
  );

/** A run that ended badly without naming a failed test has failed all the same. */
export const heedExit = (counts, code) =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/** The counts of Jest's JSON report: a file that could not even be loaded counts as one failed test. */
export const ofJest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests + report.numTodoTests,
});

/** The counts at the end of what Node's own test runner prints in TAP. */
export function ofTap(output) {
  const line = (name) => Number(output.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {
    passed: line('pass'),
    failed: line('fail') + line('cancelled'),
    skipped: line('skipped') + line('todo'),
  };
}

/** The last line of a test run. */
export const verdict = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
