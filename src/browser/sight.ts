import {type Files, fetchSight} from './fetch-sight.js';
import {warn} from './warn.js';

/** Uses what is fetched for visits and impressions. A site that has it not lacks their events, and gets one warning. */
export function onSight(use: (files: Files) => void): void {
  fetchSight()
    .then(use)
    .catch((error: unknown) => {
      warn('missing-panel', 'sight', String(error));
    });
}
