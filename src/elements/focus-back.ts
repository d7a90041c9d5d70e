/** Gives the focus back to the control that was pressed; if that has gone from sight with its panel, to *More*. */
export function focusBack(root: ShadowRoot, pressed: Element | null): void {
  const control = pressed?.checkVisibility() ? pressed : pressed && root.querySelector('[part~=more]');
  if (control instanceof HTMLElement) control.focus();
}
