import type {Words} from '../browser/index.js';
import type {Platform} from '../core/index.js';
import {labelOf} from './label.js';
import {css, sheetOf} from './css.js';
import {html} from './dom.js';

/** The panel behind *More*: the controls that the bar has no room for, with their words. Fetched when a reader first touches an element. */

/**
 * Opens the panel of a bar. From then on it is the button's, and the browser closes it: Escape, a press outside.
 *
 * @param button The control that was pressed.
 */
export function openMore(button: HTMLButtonElement, platforms: readonly Platform[], words: Words): void {
  const base = button.closest('[part=base]') as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const list = html('ul', {part: 'list', role: 'list'});
  const panel = html(
    'div',
    {part: 'panel', class: 'words', popover: '', role: 'group', 'aria-label': words.more},
    list,
  );
  const close = (): void => {
    panel.hidePopover();
  };
  panel.addEventListener('beforetoggle', ({newState}) => {
    if (newState === 'open') list.replaceChildren(...hiddenControls(base).map((one) => entry(one, platforms, words)));
    // Browsers give the focus back by themselves, but not within a shadow root.
    else if (panel.contains(root.activeElement)) button.focus();
  });
  panel.addEventListener('toggle', ({newState}) => {
    const open = newState === 'open';
    button.setAttribute('aria-expanded', String(open));
    // The first may be hidden by a reader's own rule.
    if (open) [...list.querySelectorAll<HTMLElement>('a,button')].find((one) => one.checkVisibility())?.focus();
  });
  panel.addEventListener('click', (event) => {
    // In a task of its own: first the link is followed.
    if ((event.target as Element).closest('a,button')) setTimeout(close);
    // Whatever the bar stands in has not been pressed.
    else event.preventDefault();
  });
  for (const place of [button, panel]) {
    place.addEventListener('focusout', ({relatedTarget}) => {
      const to = relatedTarget as Node | null;
      // In Firefox a press gives the focus to the link around the bar first, if there is one.
      if (to && to !== button && !panel.contains(to) && !to.contains(root.host)) close();
    });
  }
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // WebKit would close the dialog around it too.
    event.preventDefault();
    close();
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(styles)];
  base.append(panel);
  button.popoverTargetElement = panel;
  panel.showPopover();
}

function hiddenControls(base: Element): Element[] {
  return [...base.querySelectorAll('li[hidden] > :is(a, :enabled)')];
}

/** The same control once more, with its word: same name, same address, same part. */
function entry(control: Element, platforms: readonly Platform[], words: Words): HTMLElement {
  const copy = control.cloneNode(true) as HTMLElement;
  // A mark of the site's own cannot be in two slots.
  const marks = control.querySelector('slot')?.assignedElements() ?? [];
  if (marks.length > 0) copy.querySelector('slot')?.replaceWith(...marks.map(markLike));
  const platform = platforms.find(({id}) => copy.part.contains(id));
  if (platform && !copy.querySelector('span')) copy.append(html('span', {part: 'label'}, labelOf(platform, words)));
  return html('li', {part: 'item'}, copy);
}

function markLike(mark: Element): Element {
  const copy = mark.cloneNode(true) as Element;
  copy.part.add('icon');
  return copy;
}

/** Beside its button, on the side where there is room; in the middle of the page where the browser cannot anchor. */
const styles = css`
  [popover] {
    background: Canvas;
    border: 1px solid;
    border-radius: 8px;
    color: CanvasText;
    font: inherit;
    max-block-size: 80vh;
    max-inline-size: calc(100vw - 16px);
    overflow: auto;
    padding: 8px;
  }
  [popover] ul {
    block-size: auto;
    flex-direction: column;
    margin: 0;
    overflow: visible;
    padding: 4px;
  }
  [popover] [part~='icon'] {
    aspect-ratio: 1;
    block-size: max(calc(var(--_size) / 2), 1em);
    margin-inline: calc(var(--_size) / 4) 0.5em;
  }
  [popover] li > * {
    inline-size: 100%;
    justify-content: start;
    margin-inline-start: 0;
  }
  [popover] li:last-child > * {
    margin-block-end: 0;
  }
  @supports (position-area: end) {
    [part~='more'] {
      anchor-name: --more;
    }
    [popover] {
      inset: auto;
      /* Firefox 153 leaves the page where it flips in the other direction. */
      justify-self: anchor-center;
      margin: 4px 0;
      position-anchor: --more;
      position-area: self-block-end span-self-inline-start;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline;
    }
  }
`;
