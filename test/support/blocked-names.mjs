/**
 * Names that filter lists hide or block, as data, and the checker that compares with them. We evade nobody; but a
 * script that is blocked for its file's name is a bar that a reader never asked to lose.
 */
const FANBOY_2020 = 'Fanboy social list, snapshot of 2020';
const FANBOY = 'fanboy_social_general_block of EasyList, commit 02fdd10f';
const ADGUARD = 'AdGuard Social filter, 2026-03-20';
const GENERIC = 'generic rules of the social filter lists, measured in 2026, and the names beside them';
const TRACKERS = 'script names of analytics tools, as lists of trackers have them';

/** Parts of an address, in the lists' own spelling: `*` is anything. */
const BLOCKED_ADDRESSES = [
  {source: FANBOY_2020, pattern: '/dist/share-'},
  {source: FANBOY_2020, pattern: '/share-bar/*'},
  {source: FANBOY_2020, pattern: '/share-buttons/*'},
  {source: FANBOY_2020, pattern: '/share-button.'},
  {source: FANBOY_2020, pattern: '/sharebar.'},
  {source: FANBOY_2020, pattern: '/sharer.js'},
  {source: FANBOY_2020, pattern: '/social-share-'},
  {source: FANBOY, pattern: '/components/share/*'},
  {source: FANBOY, pattern: '-share-bar/'},
  {source: FANBOY, pattern: '-share-button.'},
  {source: FANBOY, pattern: '-share-buttons.'},
  {source: FANBOY, pattern: '-social-share/'},
  {source: FANBOY, pattern: '/amp-social-'},
  {source: FANBOY, pattern: '/facebook-share.'},
  {source: FANBOY, pattern: '/facebook.svg'},
  {source: FANBOY, pattern: '-facebook.svg'},
  {source: FANBOY, pattern: '-twitter.svg'},
  {source: TRACKERS, pattern: '/beacon.js'},
  {source: TRACKERS, pattern: '/gtm.js'},
  {source: TRACKERS, pattern: '/matomo.js'},
  {source: TRACKERS, pattern: '/plausible.js'},
  {source: TRACKERS, pattern: '/snowplow.js'},
  {source: TRACKERS, pattern: '/umami.js'},
];

/** Ids and classes, also with a BEM ending (`share-bar__list`). A file of such a name is next on a list. */
const BLOCKED_NAMES = [
  'share-bar',
  'share-button',
  'share-buttons',
  'share-count',
  'share-icon',
  'share-item',
  'share-label',
  'share-link',
  'share-tags',
  'sharebar',
  'social-share*',
].map((pattern) => ({source: GENERIC, pattern}));

/** Elements that are hidden on every site. */
const BLOCKED_TAGS = ['share-widget', 'amp-social-share'].map((pattern) => ({source: ADGUARD, pattern}));

/** Where readers' browsers find a published file: two CDNs, a site that serves its modules, a site that copies ours. */
const PREFIXES = ['/npm/waft@1.0.0/', '/waft@1.0.0/', '/node_modules/waft/', '/'];

const escape = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
const anywhere = ({pattern}) => new RegExp(escape(pattern), 'i');
const asName = ({pattern}) => new RegExp(`^${escape(pattern)}(__.*|--.*)?$`, 'i');

const first = (list, toExpression, text) => list.find((entry) => toExpression(entry).test(text));
const because = (entry) => entry && `"${entry.pattern}" (${entry.source})`;

/** Why a file would be blocked, or undefined. */
export function blockedFile(path) {
  const names = path.split('/').filter(Boolean);
  const stem = names.at(-1).split('.')[0];
  const addresses = PREFIXES.map((prefix) => prefix + names.join('/'));
  return because(
    BLOCKED_ADDRESSES.find((entry) => addresses.some((address) => anywhere(entry).test(address))) ??
      first(BLOCKED_NAMES, asName, stem),
  );
}

/** Why an id, class or part would be hidden, or undefined. */
export const blockedName = (name) => because(first(BLOCKED_NAMES, asName, name));

/** Why an element would be hidden, or undefined. */
export const blockedTag = (tag) => because(first(BLOCKED_TAGS, asName, tag));

/** Every id, class and part that a text of HTML, CSS or script spells out. */
export function namesIn(text) {
  const lists = [
    // class="a b", id='a', part="a", exportparts="a: b", {class: 'a b'}, className = `a`
    /\b(?:class(?:Name)?|id|part|exportparts)\b['"]?\s*[=:]\s*(["'`])(.*?)\1/gs,
    // classList.add('a', 'b'), part.toggle('a'), setAttribute('class', 'a')
    /\b(?:classList|part)\.\w+\(()([^)]*)\)/g,
    /\bsetAttribute\(\s*['"](?:class|id|part|exportparts)['"],()([^)]*)\)/g,
    // ::part(a b)
    /::part\(()([^)]*)\)/g,
  ].flatMap((expression) => [...text.matchAll(expression)].map((match) => match[2]));
  const selectors = [...text.matchAll(/[.#]([a-z][\w-]*)(?=[^{};'"`]*\{)/gi)].map((match) => match[1]);
  return [...new Set([...lists.flatMap((list) => list.match(/[\w-]+/g) ?? []), ...selectors])];
}

/** Every element that a text of HTML writes or a script creates. */
export const tagsIn = (text) => [
  ...new Set([...text.matchAll(/(?:<|createElement\(['"])([a-z][\w]*-[\w-]*)/g)].map((match) => match[1])),
];
