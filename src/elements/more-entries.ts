import type {ShareBarElement} from './bar-element.js';
import type * as Choices from './choices.js';
import type {Choice} from './choices.js';
import type {Design} from './content.js';
import type {Name} from './fetch-names.js';
import {inGroups, listOf} from './more-lists.js';
import type {Parts} from './more-parts.js';
import {completeInSight} from './more-sight.js';
import {moreWords} from './more-words.js';

/** A bar, as far as its panel knows it. */
type Host = HTMLElement & Pick<ShareBarElement, 'recent' | 'instances' | 'updateComplete' | 'requestUpdate'>;

/** What a panel is opened with: in a file of its own is what makes its entries. */
export interface Supply extends Pick<typeof Choices, 'choicesOf' | 'controlOnceHere' | 'search' | 'sheet'> {
  readonly design: Design;
  readonly names: readonly Name[];
}

/** The entries of a panel. */
export interface Entries {
  /** Makes them anew, and shows them. */
  fill(supply: Supply): Promise<unknown>;
  /** Shows what is searched for; all, if nothing is. The promise ends when all links have their addresses. */
  show(): Promise<unknown>;
  /** Whether the bar hides what is not here. What has found room in it stays here, too: nothing moves without need. */
  areLacking(): boolean;
  /** The control of the first that was found. */
  first(): HTMLElement | null | undefined;
}

/** Data goes one way: the bar and the page → choices → what of them was searched for → lists. */
export function entriesOf(root: ShadowRoot, {panel, field, count, lists}: Parts): Entries {
  const host = root.host as Host;
  let supply: Supply;
  let choices: readonly Choice[] = [];

  /** When it is drawn, the bar sets the addresses of links, and shows what is kept. */
  const updated = (): Promise<unknown> => {
    if (lists.querySelector('a[part]:not([href]),[part~=bookmark]:not([aria-pressed])')) host.requestUpdate();
    return host.updateComplete;
  };
  const watch = completeInSight(panel, (id) => supply.controlOnceHere(id, supply.design, host), updated);
  const search = (): readonly Choice[] => supply.search(choices, field.value);

  const show = (): Promise<unknown> => {
    const words = moreWords(supply.design);
    const isSearch = Boolean(field.value.trim());
    const found = search();
    const news = found.length ? words.found.replace('{count}', `${found.length}`) : words.nothingFound;
    const shown = found.length ? found : choices.filter(({id}) => id === 'copy');
    count.hidden = !isSearch;
    count.textContent = isSearch ? news : '';
    lists.replaceChildren(...(isSearch ? [listOf(shown, words.search)] : inGroups(choices, words)));
    watch(choices);
    return updated();
  };

  return {
    show,
    fill(given) {
      supply = given;
      choices = supply.choicesOf(root.querySelector('ul') as Element, supply.design, supply.names, host);
      return show();
    },
    areLacking() {
      const hidden = root.querySelectorAll('ul > li[hidden] > :is(a, :enabled):not([part~=more])');
      return [...hidden].some(({part}) => !choices.some(({id, group}) => id === part[1] && group !== 'bar'));
    },
    first: () => search()[0]?.item.querySelector<HTMLElement>('a,button'),
  };
}
