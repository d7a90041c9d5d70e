/** What a reader has kept or let go. Plain: survives `structuredClone` and JSON. */
export interface BookmarkDetail {
  /** The page that is kept, or is no more. */
  readonly url: string;
  /** Empty if there is none. */
  readonly title: string;
  /** Plain words without `#`; an empty list if there are none. */
  readonly tags: readonly string[];
  /** Whether it is kept now. */
  readonly saved: boolean;
  /** Whether it was done on this page; false where another tab did it. */
  readonly here: boolean;
}

/**
 * Sent once for each bookmark that is kept or let go, in every tab of the site: in the one where it was done from the
 * element that was pressed, in the others from the document.
 */
export class BookmarkChangeEvent extends Event {
  /** The event's name, by which it is listened to. */
  declare readonly type: 'bookmark-change';
  /** What has changed. Frozen. */
  readonly detail: BookmarkDetail;

  constructor(detail: BookmarkDetail) {
    super('bookmark-change', {bubbles: true, composed: true});
    this.detail = Object.freeze({...detail, tags: Object.freeze([...detail.tags])});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bookmark-change': BookmarkChangeEvent;
  }
}
