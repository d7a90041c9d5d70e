import {isWeb} from '../core/endpoint.js';
import type {Platform} from '../core/index.js';
import type {Design, Style} from './content.js';
import {labelOf, nameOf} from './label.js';
import type {Tree} from './tree.js';
import {listOf} from './words.js';

/** Schemes of the web open a tab; `mailto:` and its like hand over to a program and never do. */
function opensTab({paste = '', endpoint = paste}: Platform): boolean {
  return isWeb(endpoint);
}

/**
 * A platform's control: a link for a place, a button for a means, and for a place that must ask for its address. The
 * address is bound later.
 */
export function control(platform: Platform, design: Design): Tree {
  const {words, style, asking} = design;
  const {id, endpoint, prompt} = platform;
  const name = nameOf(platform, words);
  const asks = asking.includes(id);
  const leaves = !asks && opensTab(platform);
  const shared = {
    part: `button ${id}`,
    'aria-label': leaves ? `${name} ${words.newTab}` : name,
    ...(prompt && {class: 'words'}),
  };
  const inside = inner(platform, design, labelOf(platform, words));
  // Without an id it keeps the place of one that is on its way.
  if (asks || endpoint === undefined) {
    return ['button', {...shared, type: 'button', ...(!id && {disabled: ''})}, ...inside];
  }
  // No href yet: one is bound before the link is shown.
  return ['a', {...shared, ...(leaves && newTab(style))}, ...inside];
}

/** Attributes of a link that opens a tab. */
export function newTab({
  rel,
  referrerPolicy: referrerpolicy,
}: Pick<Style, 'rel' | 'referrerPolicy'>): Record<string, string> {
  return {
    target: '_blank',
    // `noreferrer` would overrule a policy that the site asks for.
    rel: ['noopener', ...(referrerpolicy ? [] : ['noreferrer']), ...listOf(rel)].join(' '),
    ...(referrerpolicy && {referrerpolicy}),
  };
}

/** A mark and, where the design or the platform has words, a word. */
export function inner(
  {id, icon, prompt}: Pick<Platform, 'id' | 'icon' | 'prompt'>,
  {style, slots}: Design,
  label: string,
): Tree[] {
  const slot = `icon-${id}`;
  const mark: Tree = ['svg', {part: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true'}, ['path', {d: icon}]];
  return [
    slots.includes(slot) ? ['slot', {name: slot}, mark] : mark,
    ...(style.showLabels || prompt ? [['span', {part: 'label'}, label] satisfies Tree] : []),
  ];
}
