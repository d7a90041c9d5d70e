import type {Design} from './content.js';
import {inner} from './controls.js';
import type {Tree} from './tree.js';

const DOTS = 'M3 10h4v4H3zm7 0h4v4h-4zm7 0h4v4h-4z';

/** The list of a bar: a control of the site's own if there is one, those of the platforms, *More* for when they do not fit. */
export function listOfControls(controls: readonly Tree[], design: Design): Tree {
  const own: Tree[] = design.slots.includes('item') ? [['slot', {name: 'item'}]] : [];
  return [
    'ul',
    // WebKit drops the list from the accessibility tree under `list-style: none` unless the role is written.
    {part: 'list', role: 'list'},
    ...[...own, ...controls].map((inside): Tree => ['li', {part: 'item'}, inside]),
    ['li', {part: 'item', class: 'more', hidden: ''}, moreControl(design)],
  ];
}

/** The control that opens the rest. */
function moreControl(design: Design): Tree {
  const {more} = design.words;
  const attributes = {part: 'button more', 'aria-label': more, 'aria-expanded': 'false', type: 'button'};
  return ['button', attributes, ...inner({id: 'more', icon: DOTS}, design, more)];
}
