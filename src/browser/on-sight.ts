/** What few pages need, and none to draw: fetched for those that were come to by a share, or count who sees a bar. */
export {announceVisit} from './announce-visit.js';
export {watchImpression} from './impression.js';
