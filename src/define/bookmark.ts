import './bar.js';
import './button.js';
import {addMissing, define} from '../browser/index.js';
import {BookmarkButtonElement} from '../elements/bookmark-element.js';
import {bookmark} from '../platforms/bookmark.js';

// A page that only registers the tag listens to its events, too, and wants their types.
export type {} from '../browser/index.js';

// The means that the element is made of; a page may have another in its place.
addMissing([bookmark]);
define('bookmark-button', BookmarkButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'bookmark-button': BookmarkButtonElement;
  }
}
