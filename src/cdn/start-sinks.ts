import {onShare, registry, warn} from '../browser/index.js';
import type {Sink} from '../core/index.js';
import {neighbour} from './neighbours.js';

/** Tools that have a file beside the script, by its name less `to-`; `auto` is whatever the page has. */
const NAMES = [
  'auto',
  'adobe',
  'amplitude',
  'fathom',
  'ga4',
  'matomo',
  'mixpanel',
  'plausible',
  'posthog',
  'rudderstack',
  'segment',
  'snowplow',
  'tag-manager',
  'umami',
];

/**
 * Reads which analytics tools a page wants told of shares: `data-analytics="auto"` or their names on the script's own
 * element, and `data-consent="required"`. Each tool is told once, by whichever copy of the library comes first.
 *
 * @param script Address of the running script.
 */
export function startSinks(script: string): void {
  const {analytics = '', consent} = elementOf(script)?.dataset ?? {};
  // A copy at a second address has no element of its own, and reads the first one's once more.
  const started = (registry().sinks ??= new Set());
  const names = analytics.toLowerCase().split(/[\s,]+/).filter(Boolean);
  // Whatever the page has, is all that could be named besides.
  for (const name of names.includes('auto') ? ['auto', ...names] : names) {
    if (!NAMES.includes(name)) warn('unknown-sink', name, `one of: ${NAMES.join(' ')}`);
    else if (!started.has('auto') && !started.has(name)) {
      started.add(name);
      onShare(fetched(name), consent === undefined ? {} : {consent: 'required'});
    }
  }
}

/** A script that has been moved has no element with its address; the one that asks is meant. */
function elementOf(script: string): HTMLScriptElement | undefined {
  const all = [...document.querySelectorAll<HTMLScriptElement>('script[type=module]')];
  const own = all.filter(({src}) => src === script);
  return (own.length ? own : all).find(({dataset}) => dataset['analytics'] !== undefined);
}

/** A sink that is fetched when there is first something to tell. */
function fetched(name: string): Sink {
  const file = name === 'auto' ? 'autodetect' : `to-${name}`;
  let sink: Promise<Sink> | undefined;
  const fetchAndTell: Sink = async (event) => {
    sink ??= neighbour(import.meta.url, '.', file).then((module) => {
      const [make] = Object.values(module as Record<string, () => Sink>) as [() => Sink];
      return make();
    });
    const tell = await sink;
    // The reader may have said no while the file was on its way.
    if (registry().consent !== false) await tell(event);
  };
  return Object.defineProperty(fetchAndTell, 'name', {value: file});
}
