/** The nearest element that matches, from this one outwards; like `Element.closest`, but on through the hosts of shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at;) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
