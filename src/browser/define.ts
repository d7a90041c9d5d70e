import {registry} from './registry.js';
import {landing} from './landing.js';
import {onSight} from './sight.js';
import {warn} from './warn.js';

/**
 * Registers a tag. Quiet on servers and when another copy of this library was first; a tag that is somebody else's is one
 * warning. A page that was come to by a tagged share says so when its first tag is registered.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Lit's build for servers brings a `customElements` of its own; without a document nothing is to be registered.
  if (typeof document === 'undefined') return;
  if (landing()?.name.includes('utm_source')) onSight(({announceVisit}) => void announceVisit());
  const {tags} = registry();
  if (!customElements.get(tag)) {
    customElements.define(tag, element);
    tags.add(tag);
  } else if (!tags.has(tag)) {
    warn('tag-taken', tag, 'defined by another script');
  }
}
