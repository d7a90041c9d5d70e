import {ReactiveElement} from '@lit/reactive-element';
import {define, shareFor, wordsFor} from '../browser/index.js';

/** What elements that come from beside the script take from it, for a second copy of it would be most of their bytes. */
export const lent = {ReactiveElement, define, shareFor, wordsFor};
