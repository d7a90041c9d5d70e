import type {Design} from './content.js';
import {html} from './dom.js';
import {statusOf} from './status.js';

/** The page that has thanked: once for each page view, also of a router's, whatever the number of bars. */
let thanked = '';

/**
 * Shows what the site put into the slot `thanks`, beside the result of the press: spoken with it, until the reader puts it
 * away. It takes no focus, nor room from the page.
 */
export function thank(root: ShadowRoot, {words}: Design): void {
  const page = location.pathname + location.search;
  if (thanked === page || !root.host.querySelector(':scope > [slot=thanks]')) return;
  thanked = page;
  const close = html('button', {type: 'button'}, words.code?.close ?? 'Close');
  const end = statusOf(root).keep(html('div', {part: 'thanks'}, html('slot', {name: 'thanks'}), close));
  close.addEventListener('click', (event) => {
    // A bar may stand in a card that is a link.
    event.preventDefault();
    end();
  });
}
