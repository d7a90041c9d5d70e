import type {Words} from '../browser/index.js';
import type {Platform} from '../core/index.js';
import {control} from './controls.js';
import {html} from './dom.js';

/** How an element looks, whatever it shares. */
export interface Style {
  /** How a bar arranges its controls; empty for one alone. */
  readonly layout: string;
  readonly variant: string;
  /** Name of the class that sets the size; empty for the default. */
  readonly size: string;
  readonly showLabels: boolean;
  readonly rel: string | undefined;
  readonly referrerPolicy: string | undefined;
}

/** What the shadow content of an element depends on. */
export interface Design {
  readonly platforms: readonly Platform[];
  readonly words: Words;
  readonly style: Style;
  /** Names of slots that the site fills. */
  readonly slots: readonly string[];
  /** Puts the controls together. */
  arrange(controls: readonly HTMLElement[], design: Design): HTMLElement;
}

/** A design, built. The same design is the same object, so two can be compared by identity. */
export interface Template extends Design {
  readonly fragment: DocumentFragment;
}

const templates = new Map<string, Template>();

/** The shadow content of a design, to be cloned. Built once, whatever the number of elements that have it. */
export function templateFor(design: Design): Template {
  const {platforms, words, style, slots} = design;
  const key = [words.lang, Object.values(style), slots, platforms.map(({id}) => id)].join('|');
  let template = templates.get(key);
  // A platform or language may have been replaced by one of the same name.
  if (template?.words !== words || template.platforms.some((platform, i) => platform !== platforms[i])) {
    template = {...design, fragment: build(design)};
    templates.set(key, template);
  }
  return template;
}

function build(design: Design): DocumentFragment {
  const {variant, layout, size, showLabels} = design.style;
  const controls = design.platforms.map((platform) => control(platform, design));
  const fragment = document.createDocumentFragment();
  fragment.append(
    html(
      'div',
      {part: 'base', class: [variant, layout, size, showLabels ? 'words' : ''].join(' ')},
      ...(controls.length ? [design.arrange(controls, design)] : []),
      // Speaks results; empty until there is one.
      html('div', {part: 'status', role: 'status'}),
    ),
  );
  return fragment;
}
