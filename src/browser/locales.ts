import type {Locale} from '../core/index.js';
import {english} from './english.js';
import {announceArrival, registry} from './registry.js';

/** Adds languages to the page, for elements of every copy of this library. */
export function addLocales(...locales: Locale[]): void {
  for (const locale of locales) registry().locales.set(locale.lang.toLowerCase(), locale);
  announceArrival();
}

/** The words for an element: those of the nearest `lang`, through shadow roots, or English. */
export function wordsFor(element: Element): Locale {
  const lang = languageOf(element);
  const [primary = ''] = lang.split('-');
  const {locales, asked, load} = registry();
  const found = locales.get(lang) ?? locales.get(primary);
  const wanted = `locale ${primary}`;
  if (!found && primary !== 'en' && !asked.has(wanted)) {
    asked.add(wanted);
    // English until it arrives, and for good where it does not: the site made no mistake that a warning could mend.
    load?.('locales', primary)?.then(
      (module) => {
        addLocales(...(Object.values(module as object) as Locale[]));
      },
      () => undefined,
    );
  }
  return found ?? english;
}

function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const named: Element | null = at.closest('[lang]');
    if (named) return (named.getAttribute('lang') ?? '').toLowerCase();
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
