import {english} from '../browser/english.js';
import {normaliseShare} from '../core/index.js';
import {campaignOf} from '../elements/campaign-of.js';
import {layoutOf, styleOf} from '../elements/style-of.js';
import type {BarInput} from './bar.js';
import {barCss} from './bar-css.js';
import {checked} from './checked.js';
import {attributesOf} from './markup.js';
import {shadowOf} from './shadow.js';

/**
 * A `<share-bar>` as HTML, with its controls inside a declarative shadow root: it stands before any script, works as plain
 * links, and the element takes it over in place. Pure: for a page's build, or for a cache.
 *
 * @throws {ShareError} `bad-url` where the share has no absolute http or https address; `bad-platform` for a platform with
 *   a field that cannot be used.
 */
export function renderBar(bar: BarInput): string {
  const {locale, placement, label, nonce, stylesheet, rel, referrerPolicy} = bar;
  // A browser that has no system sheet leaves it out; from the end nothing would move up.
  const platforms = [...checked(bar.platforms)].sort((a, b) => Number(a.id === 'native') - Number(b.id === 'native'));
  const share = normaliseShare(bar.share);
  const words = locale ?? english;
  const style = styleOf(bar, layoutOf(bar.layout));
  const instances = Object.entries(bar.instances ?? {});
  const head = stylesheet
    ? `<link${attributesOf({rel: 'stylesheet', href: stylesheet})}>`
    : `<style${attributesOf({nonce})}>${barCss(platforms, [style.size])}</style>`;
  const inside = shadowOf({
    platforms,
    share,
    words,
    style,
    campaign: campaignOf(bar.campaign, placement),
    instances: new Map(instances),
    max: bar.max ?? Infinity,
  });
  const host = {
    role: 'group',
    'aria-label': label ?? words.bar,
    lang: locale?.lang,
    platforms: platforms.map(({id}) => id).join(' '),
    url: share.url,
    'share-title': share.title,
    text: share.text,
    // With a comma at the end, one tag of two words is not taken for two.
    tags: share.tags?.map((tag) => `${tag.replaceAll(',', ' ')},`).join(' '),
    via: share.via,
    image: share.image,
    instances: instances.length ? instances.map((pair) => pair.join('=')).join(' ') : undefined,
    campaign: bar.campaign,
    placement,
    variant: bar.variant,
    size: bar.size?.toString(),
    'show-labels': bar.showLabels ? '' : undefined,
    layout: bar.layout,
    max: bar.max?.toString(),
    rel,
    referrerpolicy: referrerPolicy,
  };
  return `<share-bar${attributesOf(host)}><template shadowrootmode="open">${head}${inside}</template></share-bar>`;
}
