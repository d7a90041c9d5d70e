export * from './core/index.js';
export {
  addLocales,
  addPlatforms,
  cleanVisit,
  onShare,
  readPage,
  readVisit,
  ShareIntentEvent,
  ShareOutcomeEvent,
} from './browser/index.js';
export {ShareBarElement, ShareButtonElement} from './elements/index.js';
