import {here} from '../browser/fresh.js';
import type {Words} from '../browser/index.js';
import {css, sheetOf} from './css.js';
import {html} from './dom.js';
import {focusBack} from './focus-back.js';

const styles = css`
  [part='thanks'] {
    pointer-events: auto;
  }
`;

/** The page that has thanked: once for each page view, also of a router's, whatever the number of bars. */
let thanked = '';

/**
 * Shows what the site put into the slot `thanks`, beside the result of the press: spoken with it, until the reader puts it
 * away, or turns to something else, which may lie beneath. It takes no focus, nor room from the page.
 *
 * @param id Of the platform that was pressed.
 */
export function showThanks(root: ShadowRoot, {code}: Words, id: string): void {
  if (thanked === here()) return;
  thanked = here();
  const close = html('button', {type: 'button'}, code?.close ?? 'Close');
  const note = html('div', {part: 'thanks'}, html('slot', {name: 'thanks'}), close);
  const shown = new AbortController();
  const show = (): void => {
    if (!root.contains(note)) root.querySelector('[part=status]')?.append(note);
  };
  // A platform that comes late has everything drawn anew.
  const drawn = new MutationObserver(show);
  const end = (): void => {
    shown.abort();
    drawn.disconnect();
    const inside = note.matches(':focus-within');
    note.remove();
    if (inside) focusBack(root, id);
  };
  const {signal} = shown;
  document.addEventListener('keydown', ({key}) => key === 'Escape' && end(), {signal});
  document.addEventListener('pointerdown', (event) => event.composedPath().includes(root.host) || end(), {signal});
  close.addEventListener('click', (event) => {
    // A bar may stand in a card that is a link.
    event.preventDefault();
    end();
  });
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheetOf(styles)])];
  drawn.observe(root, {childList: true});
  show();
}
