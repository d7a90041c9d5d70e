const SVG = 'http://www.w3.org/2000/svg';

/** Builds an element: attributes as given, then children. Text stays text, so nothing needs escaping. */
export function html(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg(tag: string, attributes: Record<string, string>, ...children: Node[]): SVGElement {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill<T extends Element>(element: T, attributes: Record<string, string>, children: (Node | string)[]): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
