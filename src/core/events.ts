import type {Kind} from './platform.js';
import type {Visit} from './visit.js';

/** What set a press off. */
export type Trigger = 'mouse' | 'touch' | 'pen' | 'keyboard' | 'script';

/**
 * Where a press leads. `clipboard` also for a place that the link is pasted in: it is opened after, and that it was copied
 * is what is known. `dialog`: printing, or a QR code. `self`: a link that opens no tab, or nowhere, as a bookmark.
 */
export type Opens = 'tab' | 'self' | 'sheet' | 'clipboard' | 'dialog';

/**
 * What is known to have happened. `opened`: the link was followed, or the dialog shown; nobody can know what the reader
 * did on the other side.
 * `completed`: on the clipboard, taken by the system sheet, or kept. A bookmark that is let go is `cancelled` by the reader.
 */
export type Outcome = 'opened' | 'completed' | 'cancelled' | 'failed';

/**
 * Why an outcome is `cancelled` or `failed`.
 * `page`: the page prevented the link, or took the element away. `reader`: closed the sheet. `busy`: another sheet is open.
 * `refused`: browser or policy said no. `unsupported`: the browser has no way to do it.
 */
export type Reason = 'page' | 'reader' | 'busy' | 'refused' | 'unsupported';

/** What `share-intent` and `share-outcome` tell. Frozen and plain: survives `structuredClone` and JSON. */
export interface ShareDetail {
  /** Version of this shape. */
  readonly v: 1;
  /** The platform's id, never an alias. */
  readonly platform: string;
  /** What the platform is for. */
  readonly kind: Kind;
  /** The shared page. */
  readonly url: string;
  /** Empty if there is none. */
  readonly title: string;
  /** Plain words without `#`; an empty list if there are none. */
  readonly tags: readonly string[];
  /** Where on the page the control stands, in the site's own word; empty if it gave none. */
  readonly placement: string;
  /** What set the press off. */
  readonly trigger: Trigger;
  /** Where the press leads. */
  readonly opens: Opens;
  /** What the reader did on our side since their first pointer or focus on the control: presses. */
  readonly steps: number;
  /** Milliseconds since then. */
  readonly elapsed: number;
  /** Only in `share-outcome`. */
  readonly outcome?: Outcome;
  /** Only where the outcome is `cancelled` or `failed`. */
  readonly reason?: Reason;
  /** The campaign's name, if the control has one. */
  readonly campaign?: string;
  /** Random, of this one share, where `share-token` asks for it; the visits that come of it bear it too. */
  readonly token?: string;
  /** Of this library. */
  readonly version: string;
}

/** What `share-visit` tells: this page view came from a tagged share. Frozen and plain. */
export interface VisitDetail extends Visit {
  /** Version of this shape. */
  readonly v: 1;
  /** The page that was come to, without the tags. */
  readonly url: string;
  /** Of this library. */
  readonly version: string;
}

/** What `share-impression` tells: half a bar was in sight for a second. Frozen and plain. */
export type ImpressionDetail = Pick<ShareDetail, 'v' | 'url' | 'title' | 'tags' | 'placement' | 'campaign' | 'version'>;

/** What a sink is told: an event's name, and what it tells. */
export type SinkEvent =
  | {readonly type: 'share-intent' | 'share-outcome'; readonly detail: ShareDetail}
  | {readonly type: 'share-impression'; readonly detail: ImpressionDetail}
  | {readonly type: 'share-visit'; readonly detail: VisitDetail}
  | {readonly type: 'tag-change'; readonly detail: Readonly<Record<string, unknown>>};

/** Tells an analytics tool of an event. May be slow, throw or reject: sharing goes on. */
export type Sink = (event: SinkEvent) => unknown;
