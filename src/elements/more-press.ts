/** Presses a control for a reader who pressed something else. The bar is told what: a click of a script is nobody's press. */
export function pressFor(control: HTMLElement, cause: Event): void {
  const click = new PointerEvent('click', {bubbles: true, composed: true, cancelable: true});
  control.dispatchEvent(Object.assign(click, {cause}));
}
