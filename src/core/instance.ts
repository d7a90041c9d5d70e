import {readServer} from './server.js';

/**
 * The host of the reader's server, in ASCII, from however they wrote it: `host`, `https://host/`, `me@host`, `@me@host`.
 *
 * @throws {ShareError} `bad-instance` for anything but a plain public host, which may have a port.
 */
export function instanceHost(written: string): string {
  return readServer(written);
}
