// A small web server for end-to-end tests: pages from strings, files from the repository, every request remembered.
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Starts a site. `pages` maps a path to HTML text, or to a function of the request that returns {status, headers, body} or
 * a promise of it; a page `POST` takes what is posted to addresses that have none. `mounts` maps a path prefix to a folder or file. Both may be changed while it runs.
 */
export async function startSite({pages = {}, mounts = {'/': root}, headers = {}} = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://site');
    const page = pages[request.url] ?? pages[pathname] ?? pages[request.method];
    if (pathname !== '/favicon.ico') requests.push(request.url);
    const send = (status, more, body) =>
      response.writeHead(status, {'cache-control': 'no-store', ...headers, ...more}).end(body);
    if (typeof page === 'function') {
      const {status = 200, headers: more, body = ''} = await page(request);
      return send(status, {'content-type': 'text/html', ...more}, body);
    }
    if (page !== undefined) return send(200, {'content-type': 'text/html; charset=utf-8'}, page);
    const prefix = Object.keys(mounts)
      .filter((mount) => pathname.startsWith(mount))
      .sort((a, b) => b.length - a.length)[0];
    const file = prefix && normalize(join(mounts[prefix], decodeURIComponent(pathname.slice(prefix.length))));
    if (!file || !existsSync(file) || !statSync(file).isFile()) return send(404, {}, 'not here');
    response.writeHead(200, {
      'cache-control': 'no-store',
      ...headers,
      'content-type': TYPES[extname(file)] ?? 'text/javascript',
    });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    pages,
    mounts,
    requests,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

/** A page with the snippet of the README and whatever else a test needs. */
export const page = ({
  head = '',
  body = '<share-bar></share-bar>',
  lang = 'en',
  script = '/cdn/waft.js',
} = {}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Tea and cake</title>${head}
${script ? `<script type="module" src="${script}"></script>` : ''}</head><body>${body}</body></html>`;
