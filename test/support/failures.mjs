// What failed in any step of `npm test`, said once more at its end: of a long run many places keep the last lines only.
import {appendFileSync, existsSync, readFileSync, rmSync} from 'node:fs';

/** A file that the steps of one run write to. Without it, as when one step runs by itself, nothing is noted. */
const file = process.env.FAILURES;

/** Notes what failed, with the beginning of why. */
export function noteFailure(name, why = '') {
  if (file) appendFileSync(file, `${name}\n    ${String(why).trim().slice(0, 500).replaceAll('\n', '\n    ')}\n`);
}

/** Forgets what an earlier run noted. */
export const forgetFailures = (path) => rmSync(path, {force: true});

/** All that was noted. */
export const notedFailures = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
