import type {BarWords, Locale, PressWords} from '../core/index.js';
import {closest} from './closest.js';
import {english} from './english.js';
import {announceArrival, registry} from './registry.js';

/** Adds languages to the page, for elements of every copy of this library. */
export function addLocales(...locales: Locale[]): void {
  for (const locale of locales) registry().locales.set(locale.lang.toLowerCase(), locale);
  announceArrival();
}

/** English has the rest where it is needed: a page at rest does without. */
export type Words = BarWords & Partial<PressWords>;

/** The words for an element: those of the nearest `lang`, through shadow roots, or English. */
export function wordsFor(element: Element): Words {
  const lang = closest(element, '[lang]')?.getAttribute('lang')?.toLowerCase() ?? '';
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
