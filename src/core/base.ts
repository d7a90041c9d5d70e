import {readServer} from './server.js';

/**
 * The base address of the reader's server, for software that is installed anywhere: `links.example.org/app/` becomes
 * `https://links.example.org/app`. Folders are of ASCII letters, digits and `-._~`, and begin with no dot.
 *
 * @param typed Whether the reader typed it: then it may be http, and a private host (`localhost:8080`, `http://nas.local`,
 *   `192.168.1.5`), which is http unless it says otherwise.
 * @throws {ShareError} `bad-instance` for anything else.
 */
export function instanceBase(written: string, typed = false): string {
  return readServer(written, true, typed);
}
