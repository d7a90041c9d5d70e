// `npm test`: everything CI runs, in order of how soon it can fail. Ends with a summary that says what ran.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync} from 'node:fs';
import {forgetFailures, notedFailures} from '../test/support/failures.mjs';
import {miniBrowser} from '../test/support/webkit.mjs';

const needed = {
  Chromium: '/usr/bin/chromium',
  Firefox: '/usr/bin/firefox-esr',
  WebKit: miniBrowser,
  'WebKit driver': '/usr/bin/WebKitWebDriver',
  'a screen for WebKit': '/usr/bin/Xvfb',
};
const missing = Object.entries(needed)
  .filter(([, path]) => !existsSync(path))
  .map(([name]) => name);
if (missing.length) {
  // A test that quietly did not run would look like one that passed.
  console.error(`Missing: ${missing.join(', ')}. On Debian: bash .ci/browsers`);
  process.exit(1);
}

/** What runs, and where. */
const steps = {
  build: 'Node',
  lint: 'Node',
  'test:core': 'Node',
  'test:node': 'Node',
  'test:browser': 'Chromium, Firefox, WebKit',
  'test:e2e': 'Chromium, and Firefox for presses',
  'test:consumers': 'Chromium, in apps of nine kinds',
  'test:servers': 'Chromium, on pages that three servers wrote',
};
mkdirSync('.cache', {recursive: true});
const failures = '.cache/failures.txt';
forgetFailures(failures);
const results = [];
for (const [step, where] of Object.entries(steps)) {
  const start = Date.now();
  const {status, signal} = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    env: {...process.env, FAILURES: failures},
  });
  // One that was killed has no tests that failed.
  results.push({
    step,
    where,
    passed: status === 0,
    end: signal ?? status,
    seconds: Math.round((Date.now() - start) / 1000),
  });
  // Without a build the rest would test an older one.
  if (step === 'build' && status !== 0) break;
}

console.log(`\n${notedFailures(failures)}\nSummary of what ran`);
for (const {step, where, passed, end, seconds} of results) {
  console.log(
    `  ${passed ? 'ok    ' : 'FAILED'} ${step} in ${where} (${seconds} s${passed ? '' : `, ended with ${end}`})`,
  );
}
const passed = results.filter((result) => result.passed).length;
const failed = Object.keys(steps).length - passed;
console.log(`checks: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
