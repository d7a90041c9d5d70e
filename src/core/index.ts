export {type AddressOptions, fitText, shareUrl} from './address.js';
export {type Campaign, tagCampaign, tagForPlatform} from './campaign.js';
export {cleanUrl} from './clean-url.js';
export type {
  ImpressionDetail,
  Opens,
  Outcome,
  Reason,
  ShareDetail,
  Sink,
  SinkEvent,
  Trigger,
  VisitDetail,
} from './events.js';
export {instanceHost} from './instance.js';
export type {BarWords, CodeWords, KeepWords, Locale, PasteWords, PressWords, TagWords} from './locale.js';
export type {Evidence, Field, Kind, Limits, Platform, TagForm} from './platform.js';
export type {Preset} from './preset.js';
export {ShareError, type ShareErrorCode} from './share-error.js';
export {normaliseShare, type Share, type ShareInput} from './share.js';
export {platformTags} from './tags.js';
export {version} from './version.js';
export {readVisit, type Visit} from './visit.js';
