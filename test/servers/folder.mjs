// A built folder as a static host serves it, under a policy that lets through nothing inline and nothing foreign.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {startSite} from '../support/site.mjs';

export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

export function serveFolder(folder, policy = POLICY) {
  const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('index.html'));
  const address = (file) => `/${dirname(file)}/`.replace('/./', '/');
  return startSite({
    pages: Object.fromEntries(files.map((file) => [address(file), readFileSync(join(folder, file), 'utf8')])),
    mounts: {'/': folder},
    headers: {'content-security-policy': policy},
  });
}
