/** Says which browsers ran and closes with one plain line of counts. */
export const countReporter = () => ({
  onTestRunFinished({sessions}) {
    const total = {passed: 0, failed: 0, skipped: 0};
    const byBrowser = new Map();
    const count = (suite, counts) => {
      for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) count(inner, counts);
    };
    for (const {browser, testResults, errors} of sessions) {
      const counts = byBrowser.get(browser.name) ?? {passed: 0, failed: 0, skipped: 0};
      byBrowser.set(browser.name, counts);
      count(testResults, counts);
      counts.failed += errors?.length ?? 0;
    }
    for (const [name, counts] of byBrowser) {
      console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
    console.log(`browser tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  },
});
