import {registry, warn} from '../browser/index.js';
import {lent} from '../elements/lent.js';
import {neighbour} from './neighbours.js';

/** Elements that have a file beside the script, and are not on the page yet. */
const waiting = new Set(['bookmark-button', 'reading-list', 'tag-button', 'tag-bar']);

/**
 * Fetches the file of an element as soon as the page has its tag, while it is parsed or later. Such a file must not import
 * the script, which would run twice; what both need the script lends it.
 *
 * @param script Address of the running script.
 */
export function fetchElements(script: string): void {
  registry().lent ??= lent;
  const meet = (node: Node): void => {
    if (!(node instanceof Element)) return;
    for (const {localName} of [node, ...node.querySelectorAll(':not(:defined)')]) {
      if (!waiting.delete(localName)) continue;
      neighbour(script, 'elements', localName).catch((error: unknown) => {
        warn('missing-element', localName, String(error));
      });
    }
  };
  meet(document.documentElement);
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) addedNodes.forEach(meet);
  }).observe(document, {childList: true, subtree: true});
}
