import {warn} from '../browser/index.js';
import {fetchKeep} from './fetch-keep.js';

/** Shows on an element's control whether the page is kept; what knows that is fetched now, for the control says so before any press. */
export const showKept = (root: ShadowRoot, url: string): Promise<void> =>
  fetchKeep().then(
    ({show}) => show(root, url),
    (error: unknown) => {
      warn('missing-panel', 'keep', String(error));
    },
  );
