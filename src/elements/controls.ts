import type {Platform} from '../core/index.js';
import {addBrand} from './brand.js';
import {html, svg} from './dom.js';
import {labelOf, nameOf} from './label.js';
import type {Design} from './template.js';
import {listOf} from './words.js';

/** Schemes of the web open a tab; `mailto:` and its like hand over to a program and never do. */
function opensTab({endpoint = ''}: Platform): boolean {
  return endpoint.startsWith('http');
}

/** A platform's control: a link for a place, a button for a means. The address is bound later. */
export function control(platform: Platform, design: Design): HTMLElement {
  const {words, style} = design;
  const {id, endpoint} = platform;
  const name = nameOf(platform, words);
  const shared = {'aria-label': opensTab(platform) ? `${name} ${words.newTab}` : name};
  const inside = inner(platform, design, labelOf(platform, words));
  if (endpoint === undefined) return html('button', {part: `button ${id}`, ...shared, type: 'button'}, ...inside);
  const {referrerPolicy: referrerpolicy} = style;
  // `noreferrer` would overrule a policy that the site asks for.
  const rel = ['noopener', ...(referrerpolicy ? [] : ['noreferrer']), ...listOf(style.rel)].join(' ');
  return html(
    'a',
    {
      part: `button ${id}`,
      ...shared,
      // No href yet: one is bound before the link is shown.
      ...(opensTab(platform) && {target: '_blank', rel, ...(referrerpolicy && {referrerpolicy})}),
    },
    ...inside,
  );
}

/** A mark and, where the design has words, a word. */
export function inner(
  platform: Pick<Platform, 'id' | 'icon' | 'color'>,
  {style, slots}: Design,
  label: string,
): (HTMLElement | SVGElement)[] {
  addBrand(platform);
  const slot = `icon-${platform.id}`;
  const mark = svg('svg', {part: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true'}, svg('path', {d: platform.icon}));
  return [
    slots.includes(slot) ? html('slot', {name: slot}, mark) : mark,
    ...(style.showLabels ? [html('span', {part: 'label'}, label)] : []),
  ];
}
