import type {Campaign} from '../core/index.js';

/** The campaign that an element is given, by name or as an object; where it stands is the content, unless that says another. */
export function campaignOf(given: string | Campaign | undefined, placement: string | undefined): Campaign | undefined {
  const named = typeof given === 'string' && given ? {campaign: given} : (Object(given) as Campaign);
  return given ? {content: placement, ...named} : undefined;
}
