import {define} from '../browser/index.js';
import {ShareButtonElement} from '../elements/button-element.js';

// A page that only registers the tag listens to its events, too, and wants their types.
export type {} from '../browser/index.js';

define('share-button', ShareButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'share-button': ShareButtonElement;
  }
}
