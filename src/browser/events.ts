import type {Share, ShareDetail} from '../core/index.js';

/**
 * Sent once for each press, before anything opens. `preventDefault()` stops the press; setting `share` during dispatch
 * changes what is passed on: `event.share = {...event.share, text: 'Read this'}`.
 */
export class ShareIntentEvent extends Event {
  declare readonly type: 'share-intent';
  readonly detail: ShareDetail;
  /** What will be shared. */
  share: Share;

  constructor(detail: ShareDetail, share: Share) {
    super('share-intent', {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
    this.share = share;
  }
}

/** Sent at most once for each intent, when it is known how the press ended. */
export class ShareOutcomeEvent extends Event {
  declare readonly type: 'share-outcome';
  readonly detail: ShareDetail;

  constructor(detail: ShareDetail) {
    super('share-outcome', {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'share-intent': ShareIntentEvent;
    'share-outcome': ShareOutcomeEvent;
  }
}
