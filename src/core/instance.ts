import {ShareError} from './share-error.js';
import {saneLine} from './text.js';

/** `host`, `https://host/`, `me@host`, `@me@host`; the host may have a port. Nothing that could hide another host. */
const WRITTEN = /^(?:https:\/\/|@?[^@/\\\s:]+@)?([^@/\\?#%\s:]+(?::\d{1,5})?)\/?$/i;
/** Labels parted by dots, the last one not a number: no address in digits, no single name, no empty label. */
const PUBLIC = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*(?::\d+)?$/;
const PRIVATE = /\.(?:local|localhost|internal|test|invalid|example|onion|arpa)(?::|$)/;

/**
 * The host of the reader's server, in ASCII, from however they wrote it.
 *
 * @throws {ShareError} `bad-instance` for anything but a plain public host.
 */
export function instanceHost(written: string): string {
  const [, name] = (typeof written === 'string' && written.length < 256 && WRITTEN.exec(written.trim())) || [];
  try {
    const {host} = new URL(`https://${name ?? ''}`);
    if (PUBLIC.test(host) && !PRIVATE.test(host)) return host;
  } catch {
    // Told below, as any other spelling that is no host.
  }
  throw new ShareError(
    'bad-instance',
    `not a server's name, as "mastodon.social" is: "${saneLine(written).slice(0, 80)}"`,
  );
}
