import 'waft/define/bar.js';
import {addPlatforms, type ShareDetail, type ShareIntentEvent, type ShareOutcomeEvent} from 'waft';
import {copy} from 'waft/platforms/copy.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {pinboard} from 'waft/platforms/pinboard.js';

addPlatforms(copy, mastodon, pinboard);

const bar = document.querySelector('share-bar')!;
bar.url = 'https://example.org/tea?id=7';
bar.tags = ['green tea', 'cake'];
bar.campaign = {campaign: 'spring'};
bar.platforms = ['pinboard', 'mastodon', 'copy'];

document.querySelector('#next')!.addEventListener('click', () => {
  bar.url = 'https://example.org/cake';
  bar.shareTitle = 'Cake';
  bar.tags = ['cake'];
});

const heard: (ShareDetail & {type: string})[] = [];
function hear({type, detail}: ShareIntentEvent | ShareOutcomeEvent) {
  heard.push({type, ...detail});
  document.querySelector('output')!.value = JSON.stringify(heard);
}
bar.addEventListener('share-intent', (event) => {
  event.share = {...event.share, text: 'Read this'};
  hear(event);
});
bar.addEventListener('share-outcome', hear);
