import {WORDS} from './campaign.js';
import {saneLine} from './text.js';

/** What the tags of an address tell of the share that a visit came from; empty is what they do not tell. */
export interface Visit {
  /** Id of the platform that was shared on; `copy` and `native` are means. Or the source that the site's campaign named. */
  readonly platform: string;
  /** Where the control stood that was pressed. */
  readonly placement: string;
  /** The campaign's name. */
  readonly campaign: string;
  /** The same as in the events of that share. */
  readonly token: string;
}

/** One of each word. */
type Five = [string, string, string, string, string];

/** What {@link tagForPlatform} writes as medium. Others are of mail tools, advertisements and the like. */
const MEDIA = /^(social|message|bookmark|read-later|utility|assistant)$/;

/**
 * The share that an address was tagged for; nothing if it bears no tags, or those of somebody else: another medium and no
 * token. Anybody can write an address, so what it says is a claim.
 */
export function readVisit(address: string): Visit | undefined {
  const tags = new URLSearchParams(address.replace(/^[^?#]*|#.*/g, ''));
  const [platform, medium, campaign, placement, token] = WORDS.map((word) => saneLine(tags.get(`utm_${word}`))) as Five;
  return platform && (token || MEDIA.test(medium)) ? {platform, placement, campaign, token} : undefined;
}
