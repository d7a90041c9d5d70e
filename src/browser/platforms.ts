import type {Platform} from '../core/index.js';
import {own} from '../core/own.js';
import {faultOf} from './platform-fault.js';
import {announceArrival, registry} from './registry.js';
import {warn} from './warn.js';

/**
 * Adds platforms to the page, for elements of every copy of this library and for those that were drawn before. One with
 * the id of another takes its place. A platform with a faulty field is left out with a warning that names the field.
 */
export function addPlatforms(...platforms: Platform[]): void {
  put(platforms);
}

/** Puts those without fault on the shelf. Returns whether all were. */
function put(platforms: readonly Platform[]): boolean {
  const shelf = registry().platforms;
  const fine = platforms.filter((platform) => {
    const fault = faultOf(platform);
    if (fault) warn('bad-platform', (Object(platform) as Platform).id, `its ${fault} cannot be used`);
    return !fault;
  });
  for (const platform of fine) {
    for (const name of [platform.id].concat(own(platform, 'aliases') ?? [])) shelf.set(name, platform);
  }
  announceArrival();
  return fine.length === platforms.length;
}

/** Adds those the page has not: a second copy of the library must not undo what the site has mended. */
export function addMissing(platforms: readonly Platform[]): void {
  addPlatforms(...platforms.filter(({id}) => !registry().platforms.has(id)));
}

/**
 * The platform of an id or alias, if the page has it. If it has not, a script-tag page begins to fetch it, and elements
 * draw again when it is there; elsewhere a warning says how to add it, unless it arrives while the page still loads.
 */
export function findPlatform(id: string): Platform | undefined {
  const {platforms, asked} = registry();
  const found = platforms.get(id);
  if (!found && !asked.has(id)) {
    asked.add(id);
    seek(id);
  }
  return found ?? coming.get(id);
}

/** Stand in for platforms on their way, so that nothing moves under a pointer when they arrive. They have no id: no control. */
const coming = new Map<string, Platform>();

/** When the scripts of the page have run: any of them may bring a platform of the site's own, of which there is no file. */
const ready = (): Promise<unknown> =>
  new Promise((resolve) => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (page?.domContentLoadedEventStart === 0) document.addEventListener('DOMContentLoaded', resolve, {once: true});
    else resolve(page);
  });

function seek(id: string): void {
  const {platforms, load} = registry();
  const arrived = (): boolean => platforms.has(id);
  const unknown = (): void => {
    warn(
      'unknown-platform',
      id,
      `use addPlatforms(), import 'waft/auto.js', or one of: ${[...platforms.keys()].join(' ')}`,
    );
  };
  if (load) {
    coming.set(id, {id: '', label: '', kind: 'utility', icon: ''});
    void ready()
      .then(async () => arrived() || put(Object.values(Object(await load('platforms', id)) as Platform[])))
      // A faulty one has had its warning.
      .then((fine) => !fine || arrived() || unknown(), unknown)
      .then(() => {
        coming.delete(id);
        announceArrival();
      });
  } else if (document.readyState === 'complete') {
    unknown();
  } else {
    // By then a script further down may have brought it, or the means to load it.
    addEventListener('load', () => arrived() || seek(id), {once: true});
  }
}
