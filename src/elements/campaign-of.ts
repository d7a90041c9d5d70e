import type {Campaign} from '../core/index.js';

/**
 * The campaign that an element is given, by name or as an object; where it stands is the content, unless that says another.
 * A token alone makes one too: of a visit one wants to know through which platform it came.
 */
export function campaignOf(
  given: string | Campaign | undefined,
  content: string | undefined,
  token?: string,
): Campaign | undefined {
  const named = typeof given === 'string' && given ? {campaign: given} : (Object(given) as Campaign);
  return given || token ? {...named, content: named.content ?? content, token} : undefined;
}
