// What a visitor has picked, as a plain object; and how it is written as attributes of a bar and as an address's fragment.
import {defaultBar, languages, platforms} from './data.js';

/** What can be picked; the first is the default. A bar without a language has its page's. */
export const CHOICES = {
  variant: ['brand', 'mono', 'outline', 'plain'],
  layout: ['row', 'wrap', 'column'],
  lang: ['', 'en', ...languages],
  dir: ['ltr', 'rtl'],
  scheme: ['auto', 'light', 'dark'],
};
export const SIZE = {min: 24, max: 64, usual: 44};
const MOST = 99;

const known = new Map(platforms.map((platform) => [platform.id, platform]));
export const platformOf = (id) => known.get(id);

/** Attributes say what is not the default. `scheme` is none of a bar's: a style sheet sets it. */
const ATTRIBUTES = {
  platforms: ({platforms: ids}) => (ids.join() === defaultBar.join() ? undefined : ids.join(' ')),
  variant: ({variant}) => unusual('variant', variant),
  size: ({size}) => (size === SIZE.usual ? undefined : String(size)),
  'show-labels': ({labels}) => (labels ? '' : undefined),
  layout: ({layout}) => unusual('layout', layout),
  max: ({max}) => max && String(max),
  lang: ({lang}) => unusual('lang', lang),
  dir: ({dir}) => unusual('dir', dir),
};
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES);

/** The attributes of a bar that looks so: [name, value], in the order of the documentation. */
export function attributesOf(state) {
  return ATTRIBUTE_NAMES.map((name) => [name, ATTRIBUTES[name](state)]).filter(([, value]) => value !== undefined);
}

/** The state that has these attributes, and `scheme`. Whatever is not valid counts as not given: addresses are typed, cut and forged. */
export function stateOf(attributes) {
  const {platforms: ids, size, max, 'show-labels': labels} = attributes;
  const chosen = Object.keys(CHOICES).map((name) => [name, oneOf(name, attributes[name])]);
  return {
    ...Object.fromEntries(chosen),
    platforms: typeof ids === 'string' ? [...new Set(ids.split(/[\s,]+/))].filter(platformOf) : [...defaultBar],
    size: within(size, SIZE.min, SIZE.max) ?? SIZE.usual,
    labels: typeof labels === 'string',
    max: within(max, 1, MOST),
  };
}

export const DEFAULTS = stateOf({});

export function fragmentOf(state) {
  const scheme = unusual('scheme', state.scheme);
  return new URLSearchParams([...attributesOf(state), ...(scheme ? [['scheme', scheme]] : [])]).toString();
}

export const readFragment = (hash) => stateOf(Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))));

function oneOf(name, value) {
  return CHOICES[name].find((choice) => choice === value) ?? CHOICES[name][0];
}

function unusual(name, value) {
  return value === CHOICES[name][0] ? undefined : value;
}

function within(text, least, most) {
  const number = /^\d+$/.test(text ?? '') ? Number(text) : NaN;
  return number >= least && number <= most ? number : undefined;
}
