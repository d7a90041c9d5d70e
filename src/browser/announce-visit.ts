import {cleanUrl, version, type VisitDetail} from '../core/index.js';
import {landing} from './landing.js';
import {registry} from './registry.js';
import {asksForPrivacy} from './privacy.js';
import {readVisit} from './visit.js';

/**
 * Sends `share-visit` if this page view came from a tagged share: once a landing, whatever a router makes of the address
 * and however many copies of the library there are. A reader who goes back, reloads, or follows a link within the site
 * that took the tags along does not come from a share again. Nothing is stored for that.
 */
export async function announceVisit(): Promise<void> {
  const page = registry();
  const {name = '', type = ''} = landing() ?? {};
  const visit = readVisit(name);
  const again = ['reload', 'back_forward'].includes(type) || (isWithin() && !isSentOn());
  if (!visit || again || page.landed) return;
  page.landed = true;
  await shown();
  const detail: VisitDetail = Object.freeze({
    v: 1,
    ...visit,
    // Nor are the visits of those who ask for privacy tied to the shares of others.
    ...(asksForPrivacy() && {token: ''}),
    url: cleanUrl(name),
    version,
  });
  document.dispatchEvent(new CustomEvent('share-visit', {detail, bubbles: true, composed: true}));
}

/** Whether the reader was on this site before. */
const isWithin = (): boolean => document.referrer.startsWith(`${location.origin}/`);

/** Whether a page that nobody saw took the reader here: one that picks a language, or asks for consent. Not all browsers tell. */
const isSentOn = (): boolean =>
  (window as {navigation?: {activation?: {navigationType: string} | null}}).navigation?.activation?.navigationType ===
  'replace';

/** When somebody looks at the page, and its scripts have run: those that listen are among them. */
async function shown(): Promise<void> {
  const {prerendering} = document as Document & {prerendering?: boolean};
  if (prerendering) await happened(document, 'prerenderingchange');
  if (document.readyState !== 'complete') await happened(window, 'load');
  // Listeners of `load` may be what sets analytics up.
  await new Promise((resolve) => setTimeout(resolve));
}

const happened = (target: EventTarget, type: string): Promise<unknown> =>
  new Promise((resolve) => {
    target.addEventListener(type, resolve, {once: true});
  });
