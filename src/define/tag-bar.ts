import {define} from '../browser/index.js';
import {TagBarElement} from '../elements/tag-bar-element.js';

// A page that only registers the tag listens to its events, too, and wants their types.
export type {} from '../browser/index.js';

define('tag-bar', TagBarElement);

declare global {
  interface HTMLElementTagNameMap {
    'tag-bar': TagBarElement;
  }
}
