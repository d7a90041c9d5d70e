/** The place of a panel: beside the button of its bar, open or closed. */
export interface Frame {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Has something changed, and leaves the reader where they have scrolled to, on the control that they are on. */
  keepPlace(change: () => unknown): Promise<void>;
}

/**
 * Gives a panel its place. It stays open when the bar is drawn anew. The browser closes it: Escape, a press outside.
 *
 * @param changed Called when the bar has changed while the panel is open.
 */
export function frameOf(root: ShadowRoot, panel: HTMLElement, changed: () => void): Frame {
  let button: HTMLButtonElement;
  let focused: HTMLElement | undefined;
  let scrolled = 0;

  const isOpen = (): boolean => panel.matches(':popover-open');
  const open = (): void => {
    const found = root.querySelector<HTMLButtonElement>('.more > button');
    // A bar may lose all of its platforms.
    if (!found) return;
    button = found;
    button.closest('[part=base]')?.append(panel);
    button.popoverTargetElement = panel;
    panel.showPopover();
    button.setAttribute('aria-expanded', 'true');
    bar.observe(root, {subtree: true, childList: true, attributeFilter: ['hidden']});
  };
  const close = (): void => {
    if (isOpen()) panel.hidePopover();
  };
  const keepPlace = async (change: () => unknown): Promise<void> => {
    const [was, top] = [focused, scrolled];
    await change();
    const part = was?.getAttribute('part');
    const control = was?.isConnected ? was : part && panel.querySelector<HTMLElement>(`[part="${part}"]`);
    if (control) control.focus({preventScroll: true});
    panel.scrollTop = top;
  };
  const bar = new MutationObserver(() => {
    // It was drawn anew. If it left the page in between, that has closed the panel.
    if (!root.contains(panel) && button.ariaExpanded === 'true') void keepPlace(open);
    changed();
  });

  // Not in `toggle`, which comes a task later: a bar that is drawn in between would open it again.
  panel.addEventListener('beforetoggle', ({newState}) => {
    if (newState === 'open') return;
    bar.disconnect();
    button.setAttribute('aria-expanded', 'false');
    // Browsers give the focus back by themselves, but not within a shadow root.
    if (panel.contains(root.activeElement)) button.focus();
  });
  panel.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest('[part~=button]');
    // In a task of its own: first the link is followed.
    if (pressed) setTimeout(close);
    // Whatever the bar stands in has not been pressed.
    else event.preventDefault();
  });
  panel.addEventListener('focusin', ({target}) => {
    focused = target as HTMLElement;
  });
  panel.addEventListener('scroll', () => {
    scrolled = panel.scrollTop;
  });
  root.addEventListener('focusout', (event) => {
    const to = (event as FocusEvent).relatedTarget as Node | null;
    if (!to || panel.contains(to)) return;
    focused = undefined;
    // In Firefox a press gives the focus to the link around the bar first, if there is one.
    if (to !== button && !to.contains(root.host)) close();
  });

  return {isOpen, open, close, keepPlace};
}
