export {ShareBarElement} from './bar-element.js';
export {ShareButtonElement} from './button-element.js';
