import {saneLine} from '../core/text.js';
import {registry} from './registry.js';

/**
 * Tells a developer of a mistake in the console: once for each cause and subject, however many elements have it.
 *
 * @param code Short name of the cause, `unknown-platform`.
 * @param subject What it is about, as the developer wrote it.
 * @param advice What to do.
 */
export function warn(code: string, subject: unknown, advice: string): void {
  const {warned} = registry();
  const short = saneLine(subject).slice(0, 60) || typeof subject;
  const key = `${code} ${short}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`[waft] ${code} "${short}": ${advice}`);
}
