export * from './core/index.js';
export {
  addLocales,
  addPlatforms,
  onShare,
  type OnShareOptions,
  readPage,
  setConsent,
  ShareIntentEvent,
  ShareOutcomeEvent,
} from './browser/index.js';
export {ShareBarElement, ShareButtonElement} from './elements/index.js';
