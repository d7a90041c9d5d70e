import type {Platform, Preset} from '../core/index.js';
import {own} from '../core/own.js';
import {landing} from './landing.js';
import {faultOf} from './platform-fault.js';
import {announceArrival, registry} from './registry.js';
import {warn} from './warn.js';

/**
 * Adds platforms to the page, for elements of every copy of this library and for those that were drawn before. One with
 * the id of another takes its place. A platform with a faulty field is left out with a warning that names the field.
 *
 * A preset adds those of its platforms that the page has not, and may be named in their place.
 */
export function addPlatforms(...platforms: (Platform | Preset)[]): void {
  put(platforms);
  announceArrival();
}

/** Puts those without fault on the shelf. Returns whether all were. */
function put(named: readonly (Platform | Preset)[]): boolean {
  const {platforms: shelf, presets} = registry();
  const fine = named.filter((one) => {
    const members = own(Object(one) as Preset, 'platforms');
    if (Array.isArray(members)) {
      put(missing(members));
      return presets.set(one.id, members.map(idOf));
    }
    const fault = faultOf(one as Platform);
    if (fault) warn('bad-platform', idOf(one), `its ${fault} cannot be used`);
    else for (const name of [one.id].concat(own(one as Platform, 'aliases') ?? [])) shelf.set(name, one as Platform);
    return !fault;
  });
  return fine.length === named.length;
}

/** Of what may be no platform at all. */
const idOf = (one: object): string => (Object(one) as Platform).id;

/** Adds those the page has not: a second copy of the library, or a preset, must not undo what the site has mended. */
export function addMissing(platforms: readonly Platform[]): void {
  addPlatforms(...missing(platforms));
}

const missing = (platforms: readonly Platform[]): Platform[] =>
  platforms.filter((one) => !registry().platforms.has(idOf(one)));

/** The platforms of an id, an alias or a preset, as far as the page has them. */
export function findPlatforms(name: string): (Platform | undefined)[] {
  return (registry().presets.get(name) ?? [name]).map(findPlatform);
}

/**
 * What the page has not, a script-tag page begins to fetch, and elements draw again when it is there; elsewhere a warning
 * says how to add it, unless it arrives while the page still loads.
 */
function findPlatform(name: string): Platform | undefined {
  const {platforms, asked} = registry();
  const found = platforms.get(name);
  if (!found && !asked.has(name)) {
    asked.add(name);
    seek(name);
  }
  return found ?? coming.get(name);
}

/** Stand in for platforms on their way, so that nothing moves under a pointer when they arrive. They have no id: no control. */
const coming = new Map<string, Platform>();

/** When the scripts of the page have run: any of them may bring a platform of the site's own, of which there is no file. */
const ready = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (landing()?.domContentLoadedEventStart !== 0) resolve(true);
    else document.addEventListener('DOMContentLoaded', resolve, {once: true});
  });

/** Elements draw again once for all that came within a frame: a page may have hundreds, and name as many. */
let due: number | undefined;
function announceDue(): void {
  due = undefined;
  announceArrival();
}

function seek(id: string): void {
  const {platforms, presets, load} = registry();
  const arrived = (): boolean => platforms.has(id) || presets.has(id);
  /** The site may have brought it meanwhile. The file of what has closed is a text that it throws. */
  const unknown = (why?: unknown): unknown =>
    arrived() ||
    warn(
      'unknown-platform',
      id,
      typeof why === 'string'
        ? why
        : `use addPlatforms(), or waft/auto.js, or one of: ${[...platforms.keys(), ...presets.keys()].join(' ')}`,
    );
  if (load) {
    coming.set(id, {id: '', label: '', kind: 'utility', icon: ''});
    void ready()
      .then(async () => arrived() || put(Object.values(Object(await load('platforms', id)) as Platform[])))
      // A faulty one has had its warning.
      .then((fine) => fine && unknown(), unknown)
      .then(() => {
        coming.delete(id);
        due ??= setTimeout(announceDue, 16);
      });
  } else if (document.readyState === 'complete') {
    unknown();
  } else {
    // By then a script further down may have brought it, or the means to load it.
    addEventListener(
      'load',
      () => {
        seek(id);
      },
      {once: true},
    );
  }
}
