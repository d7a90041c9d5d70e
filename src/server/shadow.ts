import {addressOf} from '../browser/index.js';
import type {BarWords, Campaign, Platform, Share} from '../core/index.js';
import {asksFirst} from '../elements/asks.js';
import {contentOf, type Style} from '../elements/content.js';
import {listOfControls} from '../elements/list.js';
import type {Tree} from '../elements/tree.js';
import {markupOf} from './markup.js';

/** What the inside of a bar depends on. */
export interface Inside {
  readonly platforms: readonly Platform[];
  readonly share: Share;
  readonly instances: ReadonlyMap<string, string>;
  readonly campaign: Campaign | undefined;
  readonly words: BarWords;
  readonly style: Style;
  readonly max: number;
}

/** The inside of a bar, as it is before the script has run: the same as after, with addresses. */
export function shadowOf(inside: Inside): string {
  const {share, campaign, instances, max} = inside;
  const platforms = [...new Set(inside.platforms)];
  const asking = platforms.filter((one) => asksFirst(one, instances.get(one.id))).map(({id}) => id);
  const addressed = ([tag, attributes, ...children]: Tree, i: number): Tree => {
    const platform = platforms[i] as Platform;
    if (tag === 'button') return [tag, attributes, ...children];
    const href = addressOf(platform, share, {campaign, instance: instances.get(platform.id)});
    return [tag, {...attributes, href}, ...children];
  };
  return markupOf(
    contentOf({
      ...inside,
      platforms,
      slots: [],
      asking,
      arrange: (controls, design) => limited(listOfControls(controls.map(addressed), design), max),
    }),
  );
}

/** Hides what is beyond the limit, as the script will. */
function limited([tag, attributes, ...entries]: Tree, max: number): Tree {
  const last = entries.length - 1;
  return [tag, attributes, ...(entries as Tree[]).map((entry, i) => hide(entry, i === last ? max >= last : i >= max))];
}

function hide([tag, attributes, ...children]: Tree, hidden: boolean): Tree {
  const others = Object.entries(attributes).filter(([name]) => name !== 'hidden');
  return [tag, {...Object.fromEntries(others), ...(hidden && {hidden: ''})}, ...children];
}
