// A log of events as text, and back. What comes from a file may be anything: it is read field by field, and never throws.

const TYPES = ['share-impression', 'share-intent', 'share-outcome', 'share-visit'];
const OUTCOMES = ['opened', 'completed', 'cancelled', 'failed'];
const WORDS = [
  'platform',
  'kind',
  'url',
  'title',
  'placement',
  'trigger',
  'opens',
  'outcome',
  'reason',
  'campaign',
  'token',
  'version',
];
const NUMBERS = ['v', 'steps', 'elapsed'];
/** What must be there; anything else may be missing. */
const NEEDED = {
  'share-impression': [],
  'share-intent': ['platform'],
  'share-outcome': ['platform', 'outcome', 'steps', 'elapsed'],
  'share-visit': ['platform'],
};
/** The last moment that a date can name. */
const LAST = 8.64e15;

const isText = (value) => typeof value === 'string';
const isNumber = (value) => Number.isFinite(value) && value >= 0;

/**
 * An entry of a log, {id, at, type, detail}, with its known fields in one order, so that entries which are alike are one
 * text; nothing if it is none. `id` tells two events apart that say the same, `at` is when, in milliseconds.
 */
export function entryOf(value) {
  const {id, at, type, detail} = Object(value);
  if (!isText(id) || !id || !isNumber(at) || at > LAST || !TYPES.includes(type)) return undefined;
  const read = Object.assign(some(detail, WORDS, isText), some(detail, NUMBERS, isNumber));
  const {tags} = Object(detail);
  if (Array.isArray(tags)) read.tags = tags.filter(isText);
  const whole = read.v === 1 && NEEDED[type].every((name) => name in read);
  if (!whole || ('outcome' in read && !OUTCOMES.includes(read.outcome))) return undefined;
  return {id, at, type, detail: read};
}

function some(from, names, fits) {
  const object = Object(from);
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(object, name) && fits(object[name])).map((name) => [name, object[name]]),
  );
}

/** Both logs in one, by time: what is in both is there once, whichever comes first. */
export function mergeLogs(one, other) {
  const byText = new Map([...one, ...other].map((entry) => [JSON.stringify(entry), entry]));
  return [...byText]
    .sort(([a, {at: first}], [b, {at: second}]) => first - second || (a < b ? -1 : 1))
    .map(([, entry]) => entry);
}

/** One entry a line: a log can be read, compared and cut by hand. */
export const logText = (entries) =>
  entries.length ? `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n` : '[]\n';

/** {entries, refused}: what a text has, and how many of its entries are none; or {fault}, in words. */
export function readLog(text) {
  let values;
  try {
    values = JSON.parse(text);
  } catch {
    return {fault: 'this is not JSON'};
  }
  if (!Array.isArray(values)) return {fault: 'this is not a list of events'};
  const entries = values.map(entryOf).filter(Boolean);
  if (values.length && !entries.length) return {fault: 'there is no event in it that this page knows'};
  return {entries: mergeLogs(entries, []), refused: values.length - entries.length};
}
