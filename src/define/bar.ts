import {define} from '../browser/index.js';
import {ShareBarElement} from '../elements/bar-element.js';

// A page that only registers the tag listens to its events, too, and wants their types.
export type {} from '../browser/index.js';

define('share-bar', ShareBarElement);

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBarElement;
  }
}
