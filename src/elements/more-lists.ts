import type {Choice} from './choices.js';
import {html} from './dom.js';
import type {MoreWords} from './more-words.js';

/** All choices in their groups, each under its name. What the bar shows is not said twice. */
export function inGroups(choices: readonly Choice[], {lastUsed, more, kinds}: MoreWords): HTMLElement[] {
  const names: Record<string, string> = {lastUsed, rest: more, ...kinds};
  const nodes: HTMLElement[] = [];
  for (const [group, name] of Object.entries(names)) {
    const those = choices.filter((choice) => choice.group === group);
    if (!those.length) continue;
    // What comes first says what the button said, unless it is what was used last.
    if (nodes.length || group !== 'rest') nodes.push(html('h2', {}, name));
    nodes.push(listOf(those, name));
  }
  return nodes;
}

/** Choices as a list. */
export function listOf(choices: readonly Choice[], name: string): HTMLElement {
  return html('ul', {part: 'list', role: 'list', 'aria-label': name}, ...choices.map(({item}) => item));
}
