import 'waft/define/bar.js';
import {mount} from 'svelte';
import {addPlatforms} from 'waft';
import {copy} from 'waft/platforms/copy.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {pinboard} from 'waft/platforms/pinboard.js';
import App from './app.svelte';

addPlatforms(copy, mastodon, pinboard);

mount(App, {target: document.querySelector('#app')!});
