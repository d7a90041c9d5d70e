/** What keeps pages on this device: fetched when an element shows whether one is kept, or lists what is. */
export {allKept, keep, letGo, watchKept} from '../browser/bookmarks.js';
export {keepHere} from './keep-here.js';
export {show} from './kept-state.js';
