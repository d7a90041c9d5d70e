import type {ReactiveElement} from '@lit/reactive-element';

/** Opens a dialog, if the reader can see it: a site's own button may press an element that is hidden, or in no page. */
export function opened(dialog: HTMLDialogElement): boolean {
  if (!dialog.isConnected) return false;
  dialog.showModal();
  if (dialog.checkVisibility()) return true;
  // Else the page could not be used, and nobody would see why.
  dialog.close();
  return false;
}

/**
 * Keeps a dialog open while its element changes: a language or a platform that comes late draws it anew, and a page may
 * move it. With an element that the page takes away it is closed.
 *
 * @param base Stands around the dialog in the element's root.
 * @returns What ends it.
 */
export function keepOpen(host: ReactiveElement, base: HTMLElement, dialog: HTMLDialogElement): () => void {
  const again = (): void => {
    if (!host.isConnected) {
      dialog.close();
      return;
    }
    host.renderRoot.append(base);
    // Out of the page it is no longer modal, and nobody has told it.
    dialog.removeAttribute('open');
    opened(dialog);
  };
  const redrawn = new MutationObserver(() => {
    if (!base.parentNode) again();
  });
  redrawn.observe(host.renderRoot, {childList: true});
  // In a microtask a page that only moves it has put it elsewhere.
  const moved = {hostDisconnected: () => void Promise.resolve().then(again)};
  host.addController(moved);
  return () => {
    redrawn.disconnect();
    host.removeController(moved);
  };
}

/** Keeps to a dialog what is done in it: around the element there may be a link, another dialog, a page with keys of its own. */
export function keepToItself(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    // A box to tick does what it does.
    if (target.closest('a,button,[type=checkbox]')) return;
    // Whatever the element stands in has not been pressed; what a label does is done by hand.
    event.preventDefault();
    const control = target.closest('label')?.control;
    control?.focus();
    if (control?.matches('[type=checkbox]')) control.click();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // WebKit would close the dialog around it too.
    event.preventDefault();
    dialog.close();
  });
  // Keys that are shortcuts of the page are letters here.
  for (const type of ['keydown', 'keypress', 'keyup']) {
    dialog.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
}
