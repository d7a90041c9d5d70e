// Writes the bar of demo/server-rendered.html, as a site's own build would, and its style sheet; with --check only says
// whether they are right.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {defaultPlatforms} from '../dist/cdn/default-platforms.js';
import {barCss, renderBar} from '../dist/server/index.js';

const at = (path) => new URL(`../demo/${path}`, import.meta.url);

const bar = renderBar({
  platforms: defaultPlatforms,
  share: {url: 'https://example.org/tea', title: 'Tea, and what to have with it', tags: ['tea', 'black tea']},
  stylesheet: 'server-rendered.css',
});
const before = readFileSync(at('server-rendered.html'), 'utf8');
const files = {
  'server-rendered.html': before.replace(/<share-bar.*<\/share-bar>/s, () => bar),
  'server-rendered.css': `${barCss(defaultPlatforms)}\n`,
};
const isStale = ([file, text]) => !existsSync(at(file)) || readFileSync(at(file), 'utf8') !== text;
const stale = Object.entries(files).filter(isStale);

if (!process.argv.includes('--check')) for (const [file, text] of stale) writeFileSync(at(file), text);
else if (stale.length) {
  console.error(`Stale: ${stale.map(([file]) => `demo/${file}`).join(', ')}. Run \`npm run build\`.`);
  process.exitCode = 1;
}
