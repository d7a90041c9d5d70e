import 'waft/define/bar.js';
import {addPlatforms} from 'waft';
import {copy} from 'waft/platforms/copy.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {pinboard} from 'waft/platforms/pinboard.js';

addPlatforms(copy, mastodon, pinboard);

const bar = /** @type {import('waft').ShareBarElement} */ (document.querySelector('share-bar'));
bar.url = 'https://example.org/tea?id=7';
bar.tags = ['green tea', 'cake'];
bar.campaign = {campaign: 'spring'};
bar.platforms = ['pinboard', 'mastodon', 'copy'];

document.querySelector('#next')?.addEventListener('click', () => {
  bar.url = 'https://example.org/cake';
  bar.shareTitle = 'Cake';
  bar.tags = ['cake'];
});

/** @type {(import('waft').ShareDetail & {type: string})[]} */
const heard = [];
/** @param {import('waft').ShareIntentEvent | import('waft').ShareOutcomeEvent} event */
function hear({type, detail}) {
  heard.push({type, ...detail});
  const output = document.querySelector('output');
  if (output) output.value = JSON.stringify(heard);
}
bar.addEventListener('share-intent', (event) => {
  event.share = {...event.share, text: 'Read this'};
  hear(event);
});
bar.addEventListener('share-outcome', hear);
