import type {Tree} from './tree.js';

/** Builds an element: attributes as given, then children. Text stays text, so nothing needs escaping. */
export function html(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const space = /^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml';
  const element = document.createElementNS(`http://www.w3.org/${space}`, tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Builds what a tree describes. */
export function nodeOf([tag, attributes, ...children]: Tree): HTMLElement {
  return html(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : nodeOf(child))));
}
