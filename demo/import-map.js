import 'waft/define/bar.js';
import {addPlatforms} from 'waft';
import {bluesky} from 'waft/platforms/bluesky.js';
import {copy} from 'waft/platforms/copy.js';
import {hackernews} from 'waft/platforms/hackernews.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {qr} from 'waft/platforms/qr.js';

addPlatforms(copy, bluesky, mastodon, hackernews, qr);
