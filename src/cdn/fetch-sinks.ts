import {warn} from '../browser/index.js';
import {neighbour} from './neighbours.js';

/**
 * Fetches what tells analytics tools, if a script element asks for it by `data-analytics`.
 *
 * @param script Address of the running script.
 */
export function fetchSinks(script: string): void {
  if (document.querySelector('script[data-analytics]')) {
    neighbour(script, 'sinks', 'start').then(
      (module) => (module as {startSinks: (script: string) => void}).startSinks(script),
      (error: unknown) => warn('missing-sinks', script, String(error)),
    );
  }
}
