import type {Tree} from '../elements/tree.js';

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text as it stands in HTML, also within a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}

/** Attributes as they stand in a tag; one that is nothing is left out. */
export function attributesOf(attributes: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined || value === null ? '' : ` ${name}="${escape(value)}"`))
    .join('');
}

/** A tree as HTML. None of its elements is one without an end tag. */
export function markupOf([tag, attributes, ...children]: Tree): string {
  // Without their style sheet, as under a policy that nobody told of a nonce, marks would fill the window.
  const size = tag === 'svg' ? {width: '24', height: '24'} : {};
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : markupOf(child)));
  return `<${tag}${attributesOf({...attributes, ...size})}>${inside.join('')}</${tag}>`;
}
