// What a site writes in its own code; only ever compiled, by test/node/packed-doors.test.mjs.
import {
  addLocales,
  addPlatforms,
  onShare,
  type Platform,
  readPage,
  setConsent,
  type Share,
  type ShareDetail,
  ShareError,
  shareUrl,
  type Sink,
} from 'waft';
import {de} from 'waft/locales/de.js';
import {mastodon} from 'waft/platforms/mastodon.js';
import {x} from 'waft/platforms/x.js';
import 'waft/define/bar.js';
import 'waft/define/button.js';

addLocales(de);
addPlatforms(x, mastodon, {
  id: 'intranet',
  label: 'Intranet',
  kind: 'social',
  endpoint: 'https://intra.example/new?',
  params: {url: 'link', title: 'subject'},
  icon: 'M4 4h16v16H4z',
});
// @ts-expect-error -- there is no such kind
addPlatforms({id: 'intranet', label: 'Intranet', kind: 'sociable', icon: 'M4 4h16v16H4z'});
// @ts-expect-error -- a platform has a label
addPlatforms({id: 'intranet', kind: 'social', icon: 'M4 4h16v16H4z'});
// @ts-expect-error -- a word that is none of ours
const misspelt: Platform = {...x, params: {adress: 'url'}};

const seen: ShareDetail[] = [];
const sink: Sink = ({type, detail}) => {
  if (type === 'share-outcome') seen.push(detail);
};
const off: () => void = onShare(sink);
const offTheBar: () => void = onShare(sink, {root: document.body, consent: 'required'});
setConsent(true);
// @ts-expect-error -- events are of several kinds
onShare(({detail}) => seen.push(detail));
// @ts-expect-error -- what a cookie banner says is not an answer
setConsent('granted');
// @ts-expect-error -- the detail holds no text of the reader's
onShare(({detail}) => detail.text);
// @ts-expect-error -- and is frozen
onShare(({detail}) => (detail.url = ''));

document.addEventListener('share-outcome', ({detail: {outcome, reason}}) => {
  const how: 'opened' | 'completed' | 'cancelled' | 'failed' | undefined = outcome;
  const why: 'page' | 'reader' | 'busy' | 'refused' | 'unsupported' | undefined = reason;
  return [how, why];
});
const bar = document.querySelector('share-bar');
bar?.addEventListener('share-outcome', (event) => event.detail.outcome?.toUpperCase());
bar?.addEventListener('share-intent', (event) => {
  event.share = {...event.share, text: 'Read this'};
  // @ts-expect-error -- an intent has no text of its own
  event.text = 'Read this';
});
if (bar) {
  bar.platforms = ['x'];
  bar.platforms = 'x copy';
  bar.campaign = {campaign: 'spring', content: undefined};
  bar.url = undefined;
  bar.share();
  bar.share('x');
  // @ts-expect-error -- ids, not numbers
  bar.platforms = [1];
  // @ts-expect-error -- an attribute's absence is `undefined`
  bar.url = null;
}
const button = document.createElement('share-button');
button.platform = 'x';
button.share();
// @ts-expect-error -- a button has no list
button.platforms = ['x'];

const page: Share = readPage(bar ?? document);
const words: readonly string[] = page.tags ?? [];
try {
  shareUrl(mastodon, page, {instance: 'mastodon.social', campaign: {campaign: 'spring'}});
} catch (error) {
  if (error instanceof ShareError && error.code === 'bad-instance') throw error;
  // @ts-expect-error -- there is no such code
  if (error instanceof ShareError && error.code === 'bad-luck') throw error;
}

export {misspelt, off, offTheBar, words};
