// Writes the `icon:` line of each platform whose mark simple-icons has: its path, rounded as coarsely as no eye can
// tell at 64 px. With --check it writes nothing and fails on a stale line. Glyphs drawn by hand it leaves alone.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as icons from 'simple-icons';
import {optimize} from 'svgo';

/** Tenths of a unit are quarter pixels at 64 px; whole units deform every mark there is. */
const DECIMALS = 1;

/**
 * Platform → its export in simple-icons, and how far, in per cent of the radius, a curve may leave the arc that
 * replaces it; 0 replaces none. `absolute` writes places where they are shorter than steps: rarely worth it, for steps
 * repeat and so compress better. Values: the smallest after compression of those that test/e2e/marks.test.mjs passes.
 */
export const MARKS = {
  x: {name: 'siX', arcs: 0},
  facebook: {name: 'siFacebook', arcs: 0.5},
  reddit: {name: 'siReddit', arcs: 1},
  whatsapp: {name: 'siWhatsapp', arcs: 3},
  telegram: {name: 'siTelegram', arcs: 0.5},
  bluesky: {name: 'siBluesky', arcs: 0},
  mastodon: {name: 'siMastodon', arcs: 1, absolute: true},
  threads: {name: 'siThreads', arcs: 0},
  pinterest: {name: 'siPinterest', arcs: 0},
  tumblr: {name: 'siTumblr', arcs: 0},
  hackernews: {name: 'siYcombinator', arcs: 0},
  line: {name: 'siLine', arcs: 2},
  gmail: {name: 'siGmail', arcs: 0},
  pinboard: {name: 'siPinboard', arcs: 0},
  instapaper: {name: 'siInstapaper', arcs: 0},
};

/** Path data as simple-icons draws it. */
export function original(platform) {
  const {name} = MARKS[platform];
  if (!icons[name]) throw new Error(`simple-icons has no ${name}`);
  return icons[name].path;
}

function coarse(platform) {
  const {arcs, absolute = false} = MARKS[platform];
  const params = {
    floatPrecision: DECIMALS,
    makeArcs: arcs > 0 && {threshold: 2.5, tolerance: arcs},
    utilizeAbsolute: absolute,
  };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path d="${original(platform)}"/></svg>`;
  const {data} = optimize(svg, {multipass: true, plugins: [{name: 'convertPathData', params}]});
  return / d="([^"]+)"/.exec(data)[1];
}

function rewrite(platform, check) {
  const file = `src/platforms/${platform}.ts`;
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const old = readFileSync(path, 'utf8');
  const line = /^ {2}icon: '.*',$/m;
  if (!line.test(old)) throw new Error('no line "icon: \'…\',"');
  const fresh = old.replace(line, `  icon: '${coarse(platform)}',`);
  if (fresh === old) return;
  if (check) throw new Error('stale, run: node tools/marks.mjs');
  writeFileSync(path, fresh);
}

// The pixel test imports this file, too.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const platform of Object.keys(MARKS)) {
    try {
      rewrite(platform, process.argv.includes('--check'));
    } catch (error) {
      console.error(`src/platforms/${platform}.ts: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
