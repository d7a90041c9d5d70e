import type {Locale, Platform} from '../core/index.js';
import {control, statusRegion} from './controls.js';
import {html} from './dom.js';

/** What the shadow content of an element depends on. */
export interface Design {
  readonly platforms: readonly Platform[];
  readonly words: Locale;
  readonly showLabels: boolean;
  /** A list of controls, or the one alone. */
  readonly list: boolean;
}

/** A design, built. The same design is the same object, so two can be compared by identity. */
export interface Template extends Design {
  readonly fragment: DocumentFragment;
}

const templates = new Map<string, Template>();

/** The shadow content of a design, to be cloned. Built once, whatever the number of elements that have it. */
export function templateFor(design: Design): Template {
  const {platforms, words, showLabels, list} = design;
  const key = [words.lang, showLabels, list, ...platforms.map(({id}) => id)].join();
  let template = templates.get(key);
  // A platform or language may have been replaced by one of the same name.
  if (template?.words !== words || template.platforms.some((platform, i) => platform !== platforms[i])) {
    template = {...design, fragment: build(design)};
    templates.set(key, template);
  }
  return template;
}

function build({platforms, words, showLabels, list}: Design): DocumentFragment {
  const controls = platforms.map((platform) => control(platform, words, showLabels));
  const fragment = document.createDocumentFragment();
  // WebKit drops the list from the accessibility tree under `list-style: none` unless the role is written.
  const items = controls.map((item) => html('li', {part: 'item'}, item));
  fragment.append(...(list ? [html('ul', {part: 'base list', role: 'list'}, ...items)] : controls), statusRegion());
  return fragment;
}
