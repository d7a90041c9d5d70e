// Writes the `icon:` line of each platform whose mark simple-icons has: its path, rounded as coarsely as no eye can
// tell at 64 px. With --check it writes nothing and fails on a stale line. Glyphs drawn by hand it leaves alone.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as icons from 'simple-icons';
import {optimize} from 'svgo';

/** Tenths of a unit are quarter pixels at 64 px; whole units deform every mark there is. */
const DECIMALS = 1;

/**
 * Platform, as its file's path → its export in simple-icons, and how far, in per cent of the radius, a curve may leave
 * the arc that replaces it; 0 replaces none. `absolute` writes places where they are shorter than steps: rarely worth
 * it, for steps repeat and so compress better. `decimals` is for the few whose fine lines need a second one. Values: the
 * smallest after compression of those that test/e2e/marks.test.mjs passes. Marks under a licence of their own (`license`
 * in simple-icons: Misskey, Lemmy, Lobsters…) are not taken: ours go to sites that have not agreed to it.
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
  diaspora: {name: 'siDiaspora', arcs: 0.5},
  farcaster: {name: 'siFarcaster', arcs: 0.5},
  flipboard: {name: 'siFlipboard', arcs: 0},
  vk: {name: 'siVk', arcs: 3},
  odnoklassniki: {name: 'siOdnoklassniki', arcs: 0},
  livejournal: {name: 'siLivejournal', arcs: 0.5},
  weibo: {name: 'siSinaweibo', arcs: 2, decimals: 2},
  qzone: {name: 'siQzone', arcs: 0},
  naver: {name: 'siNaver', arcs: 0},
  hatena: {name: 'siHatenabookmark', arcs: 1},
  substack: {name: 'siSubstack', arcs: 0},
  snapchat: {name: 'siSnapchat', arcs: 2},
  devto: {name: 'siDevdotto', arcs: 0, absolute: true},
  threema: {name: 'siThreema', arcs: 0.5, decimals: 2},
  googletranslate: {name: 'siGoogletranslate', arcs: 2},
  trello: {name: 'siTrello', arcs: 0, absolute: true},
  todoist: {name: 'siTodoist', arcs: 0.5, absolute: true},
  googleclassroom: {name: 'siGoogleclassroom', arcs: 0.5},
  buffer: {name: 'siBuffer', arcs: 0},
  known: {name: 'siKnown', arcs: 3, absolute: true, decimals: 2},
  microblog: {name: 'siMicrodotblog', arcs: 2, absolute: true},
  qq: {name: 'siQq', arcs: 0.5, absolute: true},
  discord: {name: 'siDiscord', arcs: 0},
  instagram: {name: 'siInstagram', arcs: 0},
  messenger: {name: 'siMessenger', arcs: 0},
  signal: {name: 'siSignal', arcs: 0.5, decimals: 2},
  wechat: {name: 'siWechat', arcs: 0},
  perplexity: {name: 'siPerplexity', arcs: 0, decimals: 2},
  googleai: {name: 'siGoogle', arcs: 1},
  mistral: {name: 'siMistralai', arcs: 0},
  claude: {name: 'siClaude', arcs: 0},
  viber: {name: 'siViber', arcs: 5},
  wayback: {name: 'siInternetarchive', arcs: 0},
  wallabag: {name: 'siWallabag', arcs: 0, decimals: 2},
  nextcloud: {name: 'siNextcloud', arcs: 0},
  'unverified/plurk': {name: 'siPlurk', arcs: 5},
  'unverified/mailru': {name: 'siMaildotru', arcs: 0},
  'unverified/mix': {name: 'siMix', arcs: 0},
  'unverified/draugiem': {name: 'siDraugiemdotlv', arcs: 0, absolute: true},
  'unverified/quora': {name: 'siQuora', arcs: 0, decimals: 2},
  'unverified/blogger': {name: 'siBlogger', arcs: 4, absolute: true},
  'unverified/wordpress': {name: 'siWordpress', arcs: 1.5},
  'unverified/wykop': {name: 'siWykop', arcs: 0},
  'unverified/slashdot': {name: 'siSlashdot', arcs: 0.5, absolute: true},
  'unverified/mendeley': {name: 'siMendeley', arcs: 5, absolute: true},
  'unverified/evernote': {name: 'siEvernote', arcs: 4, absolute: true},
  'unverified/duckai': {name: 'siDuckduckgo', arcs: 1.5, decimals: 2},
  'unverified/houzz': {name: 'siHouzz', arcs: 0, absolute: true},
};

/** Path data as simple-icons draws it. */
export function original(platform) {
  const {name} = MARKS[platform];
  if (!icons[name]) throw new Error(`simple-icons has no ${name}`);
  if (icons[name].license) throw new Error(`${name} has a licence of its own`);
  return icons[name].path;
}

function coarse(platform) {
  const {arcs, absolute = false, decimals = DECIMALS} = MARKS[platform];
  const params = {
    floatPrecision: decimals,
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
