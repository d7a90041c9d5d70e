import 'waft/define/bar.js';
import {bootstrapApplication} from '@angular/platform-browser';
import {addPlatforms} from 'waft';
import {copy} from 'waft/platforms/copy.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {pinboard} from 'waft/platforms/pinboard.js';
import {App} from './app';

addPlatforms(copy, mastodon, pinboard);

void bootstrapApplication(App);
