import type {Words} from '../browser/index.js';
import type {Platform} from '../core/index.js';
import {own} from '../core/own.js';

/** What readers call it. */
export function calledOf({id, label}: Pick<Platform, 'id' | 'label'>, {names}: Words): string {
  return own(names, id)?.[0] ?? label;
}

/** The word on a platform's control; on an assistant's with what it will be asked. */
export function labelOf(platform: Pick<Platform, 'id' | 'label' | 'prompt'>, words: Words): string {
  const called = calledOf(platform, words);
  return platform.prompt ? `${called}: “${platform.prompt}”` : called;
}

/** What pressing it does, as its accessible name says it. */
export function nameOf(platform: Platform, words: Words): string {
  const label = labelOf(platform, words);
  // A platform may be of a later build, of a kind these words do not know.
  const name = own(words.names, platform.id)?.[1] ?? own(words.acts, platform.kind) ?? label;
  return name.replace('{name}', () => label);
}
