import {define} from '../browser/index.js';
import {ReadingListElement} from '../elements/reading-list-element.js';

// A page that only registers the tag listens to its events, too, and wants their types.
export type {} from '../browser/index.js';

define('reading-list', ReadingListElement);

declare global {
  interface HTMLElementTagNameMap {
    'reading-list': ReadingListElement;
  }
}
