import {own} from '../core/own.js';
import {addBrand} from './brand.js';
import {html, svg} from './dom.js';
import type {Locale, Platform} from '../core/index.js';

/** Schemes of the web open a tab; `mailto:` and its like hand over to a program and never do. */
function opensTab({endpoint = ''}: Platform): boolean {
  return endpoint.startsWith('http');
}

/** A platform's control: a link for a place, a button for a means. The address is bound later. */
export function control(platform: Platform, words: Locale, showLabel: boolean): HTMLElement {
  addBrand(platform);
  const {id, kind, endpoint, icon} = platform;
  // A platform may be of a later build, of a kind these words do not know.
  const [label, name = label] = own(words.names, id) ?? [platform.label, own(words.acts, kind)];
  const act = name.replace('{name}', () => label);
  const shared = {part: `button ${id}`, 'aria-label': opensTab(platform) ? `${act} ${words.newTab}` : act};
  const mark = svg('svg', {part: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true'}, svg('path', {d: icon}));
  const inside = showLabel ? [mark, html('span', {part: 'label'}, label)] : [mark];
  if (endpoint === undefined) return html('button', {...shared, type: 'button'}, ...inside);
  // No href yet: one is bound before the link is shown.
  return html('a', {...shared, ...(opensTab(platform) && {target: '_blank', rel: 'noopener noreferrer'})}, ...inside);
}

/** The live region that speaks results; empty until there is one. */
export function statusRegion(): HTMLElement {
  return html('div', {part: 'status', role: 'status'});
}
