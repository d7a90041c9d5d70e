import {type ImpressionDetail, type Share, version} from '../core/index.js';
import {own} from '../core/own.js';
import {saneLine} from '../core/text.js';

/** How long half a bar must be in sight, in milliseconds. */
const LONG_ENOUGH = 1000;
const HALF = 0.5;

/** What an impression is of. */
type Bar = HTMLElement & {readonly placement: string | undefined; readonly campaign: unknown};

/** Bars that wait for their impression, or have had it. */
const shares = new WeakMap<Bar, () => Share | undefined>();
/** Those that are in sight, each with the timer that runs for it. */
const inSight = new Map<Bar, number>();
let observer: IntersectionObserver | undefined;

/** Sends `share-impression` from a bar, once, when half of it has been in sight for a second without a break. */
export function watchImpression(bar: Bar, share: () => Share | undefined): void {
  if (shares.has(bar)) return;
  shares.set(bar, share);
  if (!observer) {
    observer = new IntersectionObserver(note, {threshold: HALF});
    // A page that is being prerendered is hidden, too.
    document.addEventListener('visibilitychange', () => {
      for (const [waiting, timer] of inSight) {
        clearTimeout(timer);
        count(waiting);
      }
    });
  }
  observer.observe(bar);
}

function note(entries: IntersectionObserverEntry[]): void {
  for (const {target, intersectionRatio, boundingClientRect} of entries) {
    const bar = target as Bar;
    clearTimeout(inSight.get(bar));
    inSight.delete(bar);
    // What has no height is wholly in sight, by the observer's rules.
    if (intersectionRatio >= HALF && boundingClientRect.height) count(bar);
  }
}

function count(bar: Bar): void {
  inSight.set(bar, document.hidden ? 0 : setTimeout(tell, LONG_ENOUGH, bar));
}

function tell(bar: Bar): void {
  inSight.delete(bar);
  observer?.unobserve(bar);
  const share = shares.get(bar)?.();
  if (!share) return;
  const {campaign} = bar;
  const name = saneLine(
    typeof campaign === 'string' ? campaign : own(Object(campaign) as {campaign?: string}, 'campaign'),
  );
  const detail: ImpressionDetail = Object.freeze({
    v: 1,
    url: share.url,
    title: own(share, 'title') ?? '',
    tags: own(share, 'tags') ?? Object.freeze([]),
    placement: saneLine(bar.placement),
    ...(name && {campaign: name}),
    version,
  });
  bar.dispatchEvent(new CustomEvent('share-impression', {detail, bubbles: true, composed: true}));
}
