import {instanceBase} from './base.js';
import type {Campaign} from './campaign.js';
import {tagForPlatform} from './campaign.js';
import {SERVER} from './endpoint.js';
import {fill} from './fill.js';
import {instanceHost} from './instance.js';
import {own} from './own.js';
import type {Platform} from './platform.js';
import {ShareError} from './share-error.js';
import type {Share} from './share.js';
import {normaliseShare} from './share.js';

/** What an address depends on besides platform and share. */
export interface AddressOptions {
  /** The reader's server, for platforms that have many: `mastodon.social`, or a base address, `example.org/wallabag`. */
  readonly instance?: string | undefined;
  /** Whether the reader typed `instance`: only then may a base address be http, or a private host. Never for what a page says. */
  readonly typed?: boolean | undefined;
  /** Adds `utm_…` tags to the shared link; platform and kind fill in source and medium. */
  readonly campaign?: Campaign | undefined;
}

/**
 * The address that opens a platform's composer with the share filled in.
 *
 * @throws {ShareError} `no-address` for a means; `needs-instance` where a server must be named and there is no hub;
 *   `bad-instance` and `bad-url` for input that cannot be used.
 */
export function shareUrl(platform: Platform, share: Share, options: AddressOptions = {}): string {
  const checked = normaliseShare(share);
  const campaign = own(options, 'campaign');
  const url = campaign ? tagForPlatform(checked.url, platform, campaign) : checked.url;
  return fill(platform, checked, endpointOf(platform, options), url).address;
}

/**
 * The composed message of a platform: whatever of title, text, tags and link has no parameter of its own there, cut to
 * the platform's limits on grapheme boundaries; the link never is.
 *
 * @throws {ShareError} `bad-url`
 */
export function fitText(platform: Platform, share: Share): string {
  const checked = normaliseShare(share);
  return fill(platform, checked, own(platform, 'hub') ?? own(platform, 'endpoint') ?? 'https:', checked.url).body;
}

function endpointOf(platform: Platform, options: AddressOptions): string {
  const endpoint = own(platform, 'endpoint');
  if (endpoint === undefined) throw new ShareError('no-address', `"${platform.id}" has no address`);
  if (!SERVER.test(endpoint)) return endpoint;
  const instance = own(options, 'instance');
  if (instance) return endpoint.replace(SERVER, serverOf(platform, instance, own(options, 'typed')));
  const hub = own(platform, 'hub');
  if (hub !== undefined) return hub;
  throw new ShareError('needs-instance', `"${platform.id}" needs the name of a server`);
}

/**
 * The reader's server as the platform's endpoint has it, a host or a base address.
 *
 * @throws {ShareError} `bad-instance`
 */
export function serverOf({endpoint}: Platform, written: string, typed?: boolean): string {
  return endpoint?.startsWith('{') ? instanceBase(written, typed) : instanceHost(written);
}
