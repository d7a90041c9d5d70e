/** What `tag-change` tells. Frozen and plain. */
export interface TagChangeDetail {
  /** The page that the tag was picked for, without the place on it. */
  readonly url: string;
  /** The tag, without `#`. */
  readonly tag: string;
  /** Whether it is picked now. */
  readonly picked: boolean;
  /** All tags that are picked for the page now, in the order they were picked in. */
  readonly tags: readonly string[];
  /** Whether it happened in this tab, and not in another one of the site. */
  readonly here: boolean;
}

/**
 * A reader picked a tag or let it go: sent once for each change, by the element that was pressed; of changes in other tabs
 * the document tells.
 */
export class TagChangeEvent extends Event {
  /** The event's name, by which it is listened to. */
  declare readonly type: 'tag-change';
  /** What was picked, and where. Frozen. */
  readonly detail: TagChangeDetail;

  constructor(detail: TagChangeDetail) {
    super('tag-change', {bubbles: true, composed: true});
    this.detail = Object.freeze({...detail, tags: Object.freeze([...detail.tags])});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tag-change': TagChangeEvent;
  }
}
