import type {Words} from '../browser/index.js';
import type {Platform} from '../core/index.js';
import {control} from './controls.js';
import type {Tree} from './tree.js';

/** How an element looks, whatever it shares. */
export interface Style {
  /** How a bar arranges its controls; empty for one alone. */
  readonly layout: string;
  readonly variant: string;
  /** In pixels. */
  readonly size: number;
  readonly showLabels: boolean;
  readonly rel: string;
  /** Empty if the site asks for none. */
  readonly referrerPolicy: string;
}

/** What the shadow content of an element depends on. */
export interface Design {
  readonly platforms: readonly Platform[];
  /** Ids of those that have no address before the reader has named a server. */
  readonly asking: readonly string[];
  readonly words: Words;
  readonly style: Style;
  /** Names of slots that the site fills. */
  readonly slots: readonly string[];
  /** Puts the controls together. */
  arrange(controls: readonly Tree[], design: Design): Tree;
}

/** The shadow content of a design. Its links have no address yet. */
export function contentOf(design: Design): Tree {
  const {variant, layout, size, showLabels} = design.style;
  const controls = design.platforms.map((platform) => control(platform, design));
  return [
    'div',
    {part: 'base', class: [variant, layout, `size-${size}`, showLabels ? 'words' : ''].join(' ')},
    ...(controls.length ? [design.arrange(controls, design)] : []),
    // Speaks results; empty until there is one.
    ['div', {part: 'status', role: 'status'}],
  ];
}
