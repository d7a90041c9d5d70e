const LONE_SURROGATE = /\p{Surrogate}+/gu;
// C0 and C1 controls, less tab and newline; byte order mark and noncharacters, for which X refuses the whole post.
// eslint-disable-next-line no-control-regex -- these are the characters to remove
const CONTROL = /[\0-\x08\v-\x1f\x7f-\x9f\ufeff\ufffe\uffff]+/g;
const BREAK = /\r\n?|[\u2028\u2029]/g;
/** Any but a single space. */
const BLANK = /\s{2,}|[^\S ]/g;

/** Text of several lines that every encoder accepts: well-formed, `\n` for line ends, no control characters, trimmed. */
export function saneText(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.replace(BREAK, '\n').replace(LONE_SURROGATE, '\ufffd').replace(CONTROL, '').trim();
}

/** The same on one line, as titles, tags and names are. */
export function saneLine(value: unknown): string {
  return saneText(value).replace(BLANK, ' ');
}

/** A tag without its sign, on one line. Empty if nothing of it can be used. */
export function plainTag(value: unknown): string {
  return saneLine(value).replace(/^[#＃\s]+/, '');
}

/** Words that differ by more than case and width, each as it was written first. */
export function unique(words: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const word of words) {
    const key = word.normalize('NFKC').toLowerCase();
    if (word && !seen.has(key)) seen.set(key, word);
  }
  return [...seen.values()];
}
