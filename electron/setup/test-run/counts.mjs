/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/**
 * @typedef {{
 *   numPassedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[],
 * }} VitestReport
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: readonly unknown[],
 * }} PlaywrightReport
 */

/**
 * A file that failed without a failed test (it did not load, or a hook threw)
 * counts as one failure.
 *
 * @param {VitestReport} report of Vitest's json reporter
 * @returns {Counts}
 */
export function countVitest(report) {
  const failures = report.testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed').length;
    return status === 'failed' ? Math.max(failed, 1) : failed;
  });
  return {
    passed: report.numPassedTests,
    failed: failures.reduce((sum, count) => sum + count, 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A test that passed on a retry counts as passed; an error outside of any test
 * counts as one failure.
 *
 * @param {PlaywrightReport} report of Playwright's json reporter
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What one runner's outcome counts for. A report alone can look better than
 * the run was: none at all, no test executed, or an error that no test owns.
 *
 * @param {string} runner
 * @param {number} exitCode
 * @param {Counts | undefined} counts undefined when there is no readable report
 * @returns {{ counts: Counts, complaint?: string }}
 */
export function judgeRun(runner, exitCode, counts) {
  if (counts === undefined) {
    return {
      counts: { passed: 0, failed: 1, skipped: 0 },
      complaint: `${runner} left no report; that counts as a failure`,
    };
  }
  if (counts.failed > 0) return { counts };
  const oneFailed = { ...counts, failed: 1 };
  if (counts.passed === 0)
    return { counts: oneFailed, complaint: `${runner} ran no test; that counts as a failure` };
  if (exitCode !== 0) {
    return {
      counts: oneFailed,
      complaint: `${runner} ended with exit code ${exitCode}; that counts as a failure`,
    };
  }
  return { counts };
}

/**
 * @param {readonly Counts[]} parts
 * @returns {Counts}
 */
export function sumCounts(parts) {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: sum.skipped + part.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Counts} counts
 * @returns {string} `N passed, N failed`, and how many were skipped when any were
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
