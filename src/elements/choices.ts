import {addMissing, recall, registry, warn} from '../browser/index.js';
import {RECENT} from '../browser/recent.js';
import type {Kind, Platform} from '../core/index.js';
import {asksFirst} from './asks.js';
import type {ShareBarElement} from './bar-element.js';
import {addRules} from './brand.js';
import {control} from './controls.js';
import type {Design} from './content.js';
import {html, nodeOf} from './dom.js';
import type {Name} from './fetch-names.js';
import {instanceOf} from './instance-of.js';
import {labelOf, nameOf} from './label.js';
import {type Findable, findable} from './search.js';
import {isUsable} from './usable.js';
import {instancesOf} from './words.js';

/** What the entries depend on, besides what the bar shows. */
type Host = Pick<ShareBarElement, 'recent' | 'instances'>;

/** One entry of the panel. */
export interface Choice extends Findable {
  readonly id: string;
  /** `rest`: what the bar has no room for. `bar`: what it shows, so that only a search has to. `lastUsed`: of all but that. */
  readonly group: 'rest' | 'bar' | 'lastUsed' | Kind;
  readonly item: HTMLElement;
}

/** All that a bar can offer, each once: the reader's last, its own, then those that the page has or can have. */
export function choicesOf(bar: Element, design: Design, names: readonly Name[], host: Host): Choice[] {
  const {platforms} = registry();
  const {words} = design;
  const others = new Map<string, Platform>(
    names.map(([id, label, kind, ...aliases]) => [id, {id, label, kind, aliases, icon: ''}]),
  );
  const known = (id: string): Platform => platforms.get(id) ?? (others.get(id) as Platform);
  const choice = (id: string, group: Choice['group'], inside: Element): Choice => {
    const {label, aliases = [], knownAs = []} = known(id);
    const terms = [id, label, ...aliases, ...knownAs, ...(others.get(id)?.aliases ?? [])];
    return {
      ...findable(labelOf(known(id), words), terms),
      id,
      group,
      item: html('li', {part: 'item'}, inside),
    };
  };

  // The last one last, so that one that was never used is behind all.
  const used = (host.recent ? recall(RECENT) : []).reverse();
  const hidden = (id: string, group: 'rest' | Kind): Choice['group'] => (used.includes(id) ? 'lastUsed' : group);
  const own = [...bar.querySelectorAll(':scope > li > :is(a, :enabled):not([part~=more])')]
    // A platform may have gone from the shelf; what the bar shows stays.
    .filter(({part}) => platforms.has(part[1] as string))
    .map((one) => {
      const id = one.part[1] as string;
      return choice(id, one.parentElement?.hidden ? hidden(id, 'rest') : 'bar', copyOf(one, labelOf(known(id), words)));
    });
  const shown = new Set(own.map(({id}) => id));
  const there = [...[...platforms.values()].map(({id}) => id).filter((id) => !others.has(id)), ...others.keys()];
  const further = [...new Set(there)]
    .filter((id) => !shown.has(id) && (!platforms.has(id) || mayBeOffered(known(id))))
    .map((id) => choice(id, hidden(id, known(id).kind), controlOf(known(id), design, host)));
  return [...own, ...further].sort((one, other) => used.indexOf(other.id) - used.indexOf(one.id));
}

/** Nobody is asked who did not ask: an assistant stands only where the site names it. */
const mayBeOffered = (platform: Platform): boolean => platform.kind !== 'assistant' && isUsable(platform);

/** A control of the bar once more, with its word: same name, same address, same part. */
function copyOf(one: Element, label: string): HTMLElement {
  const copy = one.cloneNode(true) as HTMLElement;
  // A mark of the site's own cannot be in two slots.
  const marks = one.querySelector('slot')?.assignedElements() ?? [];
  if (marks.length > 0) copy.querySelector('slot')?.replaceWith(...marks.map(markLike));
  if (!copy.querySelector('span')) copy.append(html('span', {part: 'label'}, label));
  return copy;
}

function markLike(mark: Element): Element {
  const copy = mark.cloneNode(true) as Element;
  copy.part.add('icon');
  return copy;
}

/** A platform's control as soon as its file has come from beside the script; nothing if it does not. */
export async function controlOnceHere(id: string, design: Design, host: Host): Promise<HTMLElement | undefined> {
  try {
    addMissing(Object.values((await registry().load?.('platforms', id)) as object) as Platform[]);
    return controlOf(registry().platforms.get(id) as Platform, design, host);
  } catch (error) {
    warn('unknown-platform', id, String(error));
    return undefined;
  }
}

/** A platform's control; while its file is not here a link that says it cannot be followed yet. */
function controlOf(platform: Platform, design: Design, {instances}: Host): HTMLElement {
  const {words, style} = design;
  const {id} = platform;
  if (registry().platforms.has(id)) {
    const asking = asksFirst(platform, instanceOf(id, instancesOf(instances))) ? [id] : [];
    addRules({...design, platforms: [platform]});
    return nodeOf(control(platform, {...design, asking, style: {...style, showLabels: true}, slots: []}));
  }
  return html(
    'a',
    {role: 'link', 'aria-disabled': 'true', 'aria-label': nameOf(platform, words), tabindex: '-1'},
    html('span', {part: 'label'}, labelOf(platform, words)),
  );
}

export {brandSheet as sheet} from './brand.js';
export {search} from './search.js';
