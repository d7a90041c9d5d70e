import {ElementRenderer} from '@lit-labs/ssr/lib/element-renderer.js';
import {english} from '../browser/english.js';
import {registry} from '../browser/index.js';
import {normaliseShare, type Platform, ShareError} from '../core/index.js';
import {ShareBarElement} from '../elements/bar-element.js';
import {campaignOf} from '../elements/campaign-of.js';
import {layoutOf, styleOf} from '../elements/style-of.js';
import {countOf, instancesOf, listOf} from '../elements/words.js';
import {barCss} from './bar-css.js';
import {shadowOf} from './shadow.js';

/**
 * Renders the inside of `<share-bar>` for `@lit-labs/ssr`: one of its `elementRenderers`. The tag must be known on the
 * server, `customElements.define('share-bar', ShareBarElement)`, and so must the platforms: `addPlatforms()`. A bar that is
 * told no `url` and no `platforms` is left to the browser.
 */
export class ShareBarRenderer extends ElementRenderer {
  override element = new ShareBarElement();

  static override matchesClass(_class: unknown, tag: string): boolean {
    return tag === 'share-bar';
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.element.attributeChangedCallback(name, old, value);
  }

  override renderShadow(): string[] | undefined {
    const {url, shareTitle: title, text, tags, via, image, platforms, campaign, placement, max, layout} = this.element;
    const found = listOf(platforms).flatMap(onShelf);
    if (!url || found.length === 0) return undefined;
    const style = styleOf(this.element, layoutOf(layout));
    try {
      const inside = shadowOf({
        platforms: found,
        share: normaliseShare({url, title, text, tags, via, image}),
        words: english,
        style,
        campaign: campaignOf(campaign, placement),
        instances: instancesOf(this.element.instances),
        max: countOf(max),
      });
      return [`<style>${barCss(found, [style.size])}</style>`, inside];
    } catch (error) {
      // An address that is none is for the browser to warn of: it may be relative there.
      if (error instanceof ShareError) return undefined;
      throw error;
    }
  }
}

/** The platforms of a name, those of a preset in its place. */
function onShelf(name: string): Platform[] {
  const {platforms, presets} = registry();
  return (presets.get(name) ?? [name]).map((id) => platforms.get(id)).filter((one) => one !== undefined);
}
