export type {BarInput} from './bar.js';
export {barCss} from './bar-css.js';
export {renderBar} from './render-bar.js';
