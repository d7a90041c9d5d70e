import {own} from './own.js';
import type {Kind, Platform} from './platform.js';
import {normaliseShare} from './share.js';
import {saneLine} from './text.js';

/** Campaign tags in the names analytics tools read; each becomes a `utm_…` parameter. */
export interface Campaign {
  /** `utm_campaign`: the name the site gave. */
  readonly campaign?: string | undefined;
  /** `utm_source`. */
  readonly source?: string | undefined;
  /**
   * `utm_medium`. Default: the platform's kind, by which a visit is known to come from a share. Of one with a medium of your
   * own nothing tells, unless it has a token too.
   */
  readonly medium?: string | undefined;
  /** `utm_content`: where on the page the control stands. */
  readonly content?: string | undefined;
  /**
   * `utm_token`: random, of one share. Elements make it where `share-token` asks for it. No analytics tool reads it by
   * itself; caches and those who clean addresses know everything that begins with `utm_`.
   */
  readonly token?: string | undefined;
}

/** In the order in which they stand in an address. */
export const WORDS = ['source', 'medium', 'campaign', 'content', 'token'] as const;

/** Analytics tools file visits under a channel by medium; what they call `social` covers three of our kinds. */
const MEDIUM: {readonly [K in Kind]?: string} = {fediverse: 'social', community: 'social'};

/**
 * Adds campaign tags to an address. Tags it has already are kept, as are all its other bytes; the fragment stays last.
 *
 * @throws {ShareError} `bad-url`
 */
export function tagCampaign(url: string, campaign: Campaign): string {
  const tagged = new URL(normaliseShare({url}).url);
  for (const word of WORDS) {
    const value = saneLine(own(campaign, word));
    if (!value || tagged.searchParams.has(`utm_${word}`)) continue;
    tagged.search += `${tagged.search ? '&' : '?'}utm_${word}=${encodeURIComponent(value)}`;
  }
  return tagged.href;
}

/** The same with the platform as source and its kind as medium, where the campaign does not name others. */
export function tagForPlatform(url: string, platform: Platform, campaign: Campaign): string {
  // The campaign first: what an address has is kept, so ours fill in what it leaves open.
  return tagCampaign(tagCampaign(url, campaign), {
    source: platform.id,
    medium: own(MEDIUM, platform.kind) ?? platform.kind,
  });
}
