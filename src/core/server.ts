import {ShareError} from './share-error.js';
import {saneLine} from './text.js';

/**
 * Scheme or account, host, folders. Nothing that could hide another host, nor lead out of a folder: none begins with a dot,
 * and all are of letters that mean themselves in an address.
 */
const WRITTEN = /^(https?:\/\/|@?[^@/\\\s:]+@)?((?:(?![@/\\?#%:])[!-\uffff])+)(:\d{1,5})?((\/[\w~-][\w.~-]*)*)\/?$/i;
/** Labels parted by dots, none of them empty. */
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*$/;
/** The last one not a number: no address in digits, no single name. And none that is nobody's, or everybody's. */
const PUBLIC = /\.(?!(?:local|localhost|internal|test|invalid|example|onion|arpa)$)[a-z][a-z\d-]*$/;

/**
 * What a reader's server is in an address: a host, or a base address.
 *
 * @param typed Whether the reader typed it: then a base address may be private, and http.
 */
export function readServer(written: string, isBase?: boolean, typed?: boolean): string {
  const [, before = '', name = '', port = '', path = ''] =
    (typeof written === 'string' && written.length < 256 && WRITTEN.exec(written.trim())) || [];
  try {
    const url = new URL((before.endsWith('/') ? before : 'https://') + name + port);
    const isPublic = PUBLIC.test(url.hostname);
    // Few at home have a certificate.
    if (!isPublic && !before) url.protocol = 'http:';
    if (
      HOST.test(url.hostname) &&
      (isBase ? !before.endsWith('@') : !path) &&
      // The parser reads 0x7f.1 as 127.0.0.1, which nobody would see in it.
      (isBase && typed ? isPublic || url.hostname === name.toLowerCase() : isPublic && url.protocol === 'https:')
    ) {
      return isBase ? url.origin + path : url.host;
    }
  } catch {
    // Told below, as any other spelling that is no host.
  }
  throw new ShareError('bad-instance', `not a server: "${saneLine(written).slice(0, 80)}"`);
}
