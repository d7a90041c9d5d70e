import {define} from '../browser/index.js';
import {ShareButtonElement} from '../elements/button-element.js';

define('share-button', ShareButtonElement);

declare global {
  interface HTMLElementTagNameMap {
    'share-button': ShareButtonElement;
  }
}
