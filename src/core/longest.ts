const ELLIPSIS = '…';
/** No platform takes more UTF-16 units than this; what lies behind, be it a megabyte, is never looked at. */
const ENOUGH = 8000;

const LATIN = /^[\0-\u02ff]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Characters as readers see them; code points where the engine cannot tell (Firefox before 125). */
export function graphemes(text: string): string[] {
  // Latin text needs no rules, and most is; to segment it would cost a microsecond a letter.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the type does not know old engines
  if (LATIN.test(text) || !Intl.Segmenter) return Array.from(text);
  // Made at first need: loading its rules costs more than a page that never shares should pay.
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/** The text, or if that does not fit its longest prefix of whole graphemes that does with `…` behind it, or nothing. */
export function longest(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const all = graphemes(text.slice(0, ENOUGH));
  const prefix = (count: number): string => all.slice(0, count).join('').trimEnd() + ELLIPSIS;
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(prefix(middle))) low = middle;
    else high = middle - 1;
  }
  return low ? prefix(low) : '';
}
