/** What is searched: all names of one thing. */
export interface Findable {
  /** Folded, without spaces. */
  readonly terms: readonly string[];
  /** Folded words of the name that is seen. */
  readonly words: readonly string[];
}

/** Fewer letters than this are in almost every name somewhere, and a slip makes almost any of them. */
const ENOUGH = {inside: 3, slip: 4};

/** Text as it is compared: no accents, no capitals. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Nothing but letters and digits. */
const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Makes a thing findable by its label and its other names. */
export function findable(label: string, others: readonly string[]): Findable {
  return {
    terms: [label, ...others].map(squeeze).filter(Boolean),
    words: fold(label).match(/[\p{L}\p{N}]+/gu) ?? [],
  };
}

/**
 * Those that a reader may mean by what was typed so far, the likeliest first: a name that begins so, a word of it that
 * does, a name that has it inside; where there is none, those that are one slip away.
 */
export function search<T extends Findable>(things: readonly T[], typed: string): T[] {
  const query = squeeze(typed);
  if (!query) return [];
  const tests: ((thing: T) => boolean)[] = [
    ({terms}) => terms.some((term) => term.startsWith(query)),
    ({words}) => words.some((word) => word.startsWith(query)),
    ({terms}) => query.length >= ENOUGH.inside && terms.some((term) => term.includes(query)),
  ];
  const found = new Set(tests.flatMap((test) => things.filter(test)));
  if (found.size === 0 && query.length >= ENOUGH.slip) {
    for (const thing of things) {
      if ([...thing.terms, ...thing.words].some((term) => slipped(query, term))) found.add(thing);
    }
  }
  return [...found];
}

/** Whether one letter too many, too few, wrong, or two in the wrong order, are all that is between it and how a term begins. */
function slipped(query: string, term: string): boolean {
  let i = 0;
  while (i < query.length && query[i] === term[i]) i++;
  const [rest, ahead] = [query.slice(i), query.slice(i + 1)];
  return (
    term.startsWith(ahead, i) ||
    term.startsWith(ahead, i + 1) ||
    term.startsWith(rest, i + 1) ||
    term.startsWith(`${ahead.slice(0, 1)}${rest.slice(0, 1)}${ahead.slice(1)}`, i)
  );
}
