import {warn, type Words} from '../browser/index.js';
import {fetchThanks} from './fetch-thanks.js';

/** The page that has thanked: once for each page view, also of a router's, whatever the number of bars. */
let thanked = '';

/** Thanks a reader who has shared, if the site put anything into the slot for that; what shows it is fetched now. */
export async function thank(root: ShadowRoot, words: Words, id: string): Promise<void> {
  const page = location.pathname + location.search;
  if (thanked === page || !root.host.querySelector(':scope > [slot=thanks]')) return;
  thanked = page;
  try {
    const {showThanks} = await fetchThanks();
    showThanks(root, words, id);
  } catch (error) {
    warn('missing-panel', 'thanks', String(error));
  }
}
