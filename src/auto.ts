/** The easy door: registers every tag and adds the platforms of the default bar. */
import './define/bar.js';
import './define/bookmark.js';
import './define/button.js';
import './define/reading-list.js';
import './define/tag-bar.js';
import './define/tag.js';
import {addMissing} from './browser/index.js';
import {defaultPlatforms} from './cdn/default-platforms.js';

addMissing(defaultPlatforms);
