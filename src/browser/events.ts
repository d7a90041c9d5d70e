import type {ImpressionDetail, Share, ShareDetail, VisitDetail} from '../core/index.js';

/**
 * Sent once for each press, before anything opens. `preventDefault()` stops the press; setting `share` during dispatch
 * changes what is passed on: `event.share = {...event.share, text: 'Read this'}`.
 */
export class ShareIntentEvent extends Event {
  /** The event's name, by which it is listened to. */
  declare readonly type: 'share-intent';
  /** What is known before anything opens: `outcome` and `reason` are not there yet. Frozen. */
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
  /** The event's name, by which it is listened to. */
  declare readonly type: 'share-outcome';
  /** What was shared and how it ended: `outcome` is there, and where it did not work `reason`. Frozen. */
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
    'share-visit': CustomEvent<VisitDetail>;
    'share-impression': CustomEvent<ImpressionDetail>;
  }
}
