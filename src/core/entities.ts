import {own} from './own.js';

/** What generators escape in text that was HTML before it became JSON. */
const NAMED = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Text with its character references resolved. By hand, since every parser of the browser is a Trusted Types sink. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(x?[\da-f]{1,6})|([a-z]+));/gi, (whole, code: string | undefined, name: string) => {
    if (!code) return own(NAMED, name as 'amp') ?? whole;
    const point = Number(code.replace(/^x/i, '0x'));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
