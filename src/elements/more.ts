import {sheetOf} from './css.js';
import {entriesOf, type Supply} from './more-entries.js';
import {frameOf} from './more-frame.js';
import {obeyKeys} from './more-keys.js';
import {buildParts, controlsIn} from './more-parts.js';
import {moreStyles} from './more-styles.js';
import {moreWords} from './more-words.js';

/** What opens or closes a panel. */
type Toggle = (supply: Supply) => void;

const panels = new WeakMap<ShadowRoot, Toggle>();

/** Opens the panel of a bar, or closes it. */
export function togglePanel(root: ShadowRoot, supply: Supply): void {
  let toggle = panels.get(root);
  if (!toggle) panels.set(root, (toggle = panelOf(root)));
  toggle(supply);
}

/**
 * What is behind *More*: what the bar has no room for, and every other platform that the page has or can have. Presses in it
 * are the bar's own, which hears them and sets the addresses.
 */
function panelOf(root: ShadowRoot): Toggle {
  const parts = buildParts();
  const {panel, field} = parts;
  const entries = entriesOf(root, parts);
  let supply: Supply;
  const refill = (): void => {
    if (entries.areLacking()) void frame.keepPlace(() => entries.fill(supply));
  };
  // Not in the frame in which the bar is measured: it would have to be measured again.
  const frame = frameOf(root, panel, () => setTimeout(refill));
  obeyKeys(parts, entries, frame.close);
  field.addEventListener('focus', () => {
    panel.classList.add('typed');
  });

  return (given) => {
    if (frame.isOpen()) {
      frame.close();
      return;
    }
    // The bar may have gone, or its files may have come too late.
    if (!root.host.isConnected) return;
    supply = given;
    const words = moreWords(supply.design);
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, supply.sheet(), sheetOf(moreStyles)])];
    panel.className = 'words';
    panel.ariaLabel = words.more;
    field.ariaLabel = field.placeholder = words.search;
    field.value = '';
    frame.open();
    // A link without address takes no focus.
    void entries.fill(supply).then(() => {
      // The first may be hidden by a reader's own rule. WebKit would scroll to it in a later task, even if the reader has
      // scrolled meanwhile: LocalFrameView::scheduleScrollToFocusedElement.
      (controlsIn(parts).find((one) => one.checkVisibility()) ?? field).focus({preventScroll: true});
      panel.scrollTop = 0;
    });
  };
}
