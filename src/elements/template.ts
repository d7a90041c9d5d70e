import {addRules} from './brand.js';
import {contentOf, type Design} from './content.js';
import {nodeOf} from './dom.js';

/** A design, built. The same design is the same object, so two can be compared by identity. */
export interface Template extends Design {
  readonly content: HTMLElement;
}

const templates = new Map<string, Template>();

/** The shadow content of a design, to be cloned. Built once, whatever the number of elements that have it. */
export function templateFor(design: Design): Template {
  const {platforms, asking, words, style, slots} = design;
  const key = [words.lang, Object.values(style), slots, asking, platforms.map(({id}) => id)].join('|');
  let template = templates.get(key);
  // A platform or language may have been replaced by one of the same name.
  if (template?.words !== words || template.platforms.some((platform, i) => platform !== platforms[i])) {
    addRules(design);
    template = {...design, content: nodeOf(contentOf(design))};
    // A bar that is edited, as in a playground, would fill the memory with what it was.
    if (templates.size > 50) templates.clear();
    templates.set(key, template);
  }
  return template;
}
