import {define} from '../browser/index.js';
import {TagButtonElement} from '../elements/tag-element.js';

// A page that only registers the tag listens to its events, too, and wants their types.
export type {} from '../browser/index.js';

define('tag-button', TagButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'tag-button': TagButtonElement;
  }
}
