import {define} from '../browser/index.js';
import {ShareBarElement} from '../elements/bar-element.js';

define('share-bar', ShareBarElement);

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBarElement;
  }
}
