export {BookmarkButtonElement} from './bookmark-element.js';
export {ShareBarElement} from './bar-element.js';
export {ShareButtonElement} from './button-element.js';
export {ReadingListElement} from './reading-list-element.js';
export {TagBarElement} from './tag-bar-element.js';
export {TagButtonElement} from './tag-element.js';
// The types of their events, without the names.
export type {} from '../browser/index.js';
