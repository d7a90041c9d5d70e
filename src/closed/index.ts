export type {Closed} from './closed.js';
export {closed} from './data.js';
export {obituary} from './obituary.js';
export {warnOfClosed} from './warn-of-closed.js';
