import {warn, type Words} from '../browser/index.js';
import {fetchThanks} from './fetch-thanks.js';

/** Thanks a reader who has shared, if the site put anything into the slot for that; what shows it is fetched now. */
export async function thank(root: ShadowRoot, words: Words, id: string): Promise<void> {
  if (!root.host.querySelector(':scope > [slot=thanks]')) return;
  try {
    const {showThanks} = await fetchThanks();
    showThanks(root, words, id);
  } catch (error) {
    warn('missing-panel', 'thanks', String(error));
  }
}
