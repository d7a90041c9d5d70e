/**
 * Gives the focus back to a platform's control; if that is not in sight, to *More*. Found by its part, for the control that
 * was pressed may have been drawn anew since, or be behind *More* again.
 */
export function focusBack(root: ShadowRoot, id: string): void {
  const controls = [...root.querySelectorAll<HTMLElement>(`[part~="${id}"],[part~=more]`)];
  controls.find((one) => one.checkVisibility({visibilityProperty: true}))?.focus();
}
