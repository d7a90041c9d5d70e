import {relative} from 'node:path';
import {noteFailure} from './failures.mjs';

/** Says which browsers ran and closes with one plain line of counts. */
export const countReporter = () => ({
  onTestRunFinished({sessions}) {
    const total = {passed: 0, failed: 0, skipped: 0};
    const byBrowser = new Map();
    const count = (suite, counts, where) => {
      for (const test of suite?.tests ?? []) {
        counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        if (!test.skipped && !test.passed) noteFailure(`${where} > ${test.name}`, test.error?.message);
      }
      for (const inner of suite?.suites ?? []) count(inner, counts, `${where} > ${inner.name}`);
    };
    for (const {browser, testFile, testResults, errors} of sessions) {
      const where = `${browser.name}, ${relative('', testFile)}`;
      for (const error of errors ?? []) noteFailure(where, error.message);
      const counts = byBrowser.get(browser.name) ?? {passed: 0, failed: 0, skipped: 0};
      byBrowser.set(browser.name, counts);
      count(testResults, counts, where);
      counts.failed += errors?.length ?? 0;
    }
    for (const [name, counts] of byBrowser) {
      console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
    console.log(`browser tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  },
});
