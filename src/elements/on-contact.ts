/** What only a reader who is about to share needs: fetched when one first touches an element or puts the focus on it. */
export {newToken} from '../browser/token.js';
export {after} from './after.js';
export {act, prepare} from './acts.js';
export {openMore} from './open-more.js';
