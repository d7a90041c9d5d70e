import 'waft/define/bar.js';
import {createApp} from 'vue';
import {addPlatforms} from 'waft';
import {copy} from 'waft/platforms/copy.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {pinboard} from 'waft/platforms/pinboard.js';
import App from './app.vue';

addPlatforms(copy, mastodon, pinboard);

createApp(App).mount('#app');
