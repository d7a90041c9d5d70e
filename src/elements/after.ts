import {rememberUse} from '../browser/remember-use.js';
import type {Outcome} from '../core/index.js';
import type {Design} from './content.js';
import {html} from './dom.js';
import type {Look} from './look.js';
import {statusOf} from './status.js';
import {thank} from './thank.js';

/** A press has ended: if it led somewhere, remembers what is to be remembered, and keeps other servers at hand. */
export function after(
  outcome: Outcome,
  id: string,
  instance: string | undefined,
  {recent, instances}: Look,
  root: ShadowRoot,
  {words}: Design,
): void {
  if (outcome !== 'opened' && outcome !== 'completed') return;
  if (recent) rememberUse(id);
  void thank(root, words, id);
  // What the site has named is not the reader's to change.
  if (!instance || instances.has(id)) return;
  // A button of a platform is one that asks.
  const button = html('button', {part: `button ${id}`, type: 'button'}, words.otherServer ?? 'Other server');
  statusOf(root).say(instance, button);
}
