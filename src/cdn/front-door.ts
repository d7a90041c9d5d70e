/** The names of the package's front door, for script-tag pages. A test holds the two lists equal. */
export * from '../core/index.js';
export type {BookmarkChangeEvent, BookmarkDetail} from '../browser/index.js';
export {
  addLocales,
  addPlatforms,
  cleanVisit,
  onShare,
  readPage,
  readVisit,
  setConsent,
  ShareIntentEvent,
  ShareOutcomeEvent,
} from '../browser/index.js';
export {ShareBarElement, ShareButtonElement} from '../elements/index.js';
export type {TagChangeDetail, TagChangeEvent} from '../browser/index.js';
