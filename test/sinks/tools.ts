// Analytics tools that take down what they are told, under the names that pages have them by.
import type {ShareDetail} from '../../src/core/index.js';

/** An outcome as a bar tells it. */
export const detail: ShareDetail = Object.freeze({
  v: 1,
  platform: 'mastodon',
  kind: 'fediverse',
  url: 'https://example.org/tea?a=1',
  title: 'Tea',
  tags: Object.freeze(['tea']),
  placement: 'top',
  trigger: 'mouse',
  opens: 'tab',
  steps: 1,
  elapsed: 12,
  outcome: 'opened',
  campaign: 'spring',
  version: '0.0.0',
});

export const properties = {
  method: 'mastodon',
  kind: 'fediverse',
  url: 'https://example.org/tea?a=1',
  steps: 1,
  elapsed: 12,
  placement: 'top',
  campaign: 'spring',
};
const ga4 = {method: 'mastodon', content_type: 'page', item_id: 'https://example.org/tea?a=1'};
const shared = ['Content Shared', {share_via: 'mastodon', name: 'Tea', url: 'https://example.org/tea?a=1'}];

/** By the sink's name: the global, its method, and what it is called with for the outcome above, by the tool's documentation. */
export const TOOLS: Record<string, {global: string; method?: string; args: unknown[]}> = {
  toAdobe: {global: 'adobeDataLayer', method: 'push', args: [{event: 'share', eventInfo: properties}]},
  toAmplitude: {global: 'amplitude', method: 'track', args: ['share', properties]},
  toFathom: {global: 'fathom', method: 'trackEvent', args: ['share mastodon']},
  toGa4: {global: 'gtag', args: ['event', 'share', ga4]},
  toMatomo: {
    global: '_paq',
    method: 'push',
    args: [['trackEvent', 'Share', 'mastodon', 'https://example.org/tea?a=1']],
  },
  toMixpanel: {global: 'mixpanel', method: 'track', args: ['share', properties]},
  toPlausible: {global: 'plausible', args: ['Share', {props: properties}]},
  toPostHog: {global: 'posthog', method: 'capture', args: ['share', properties]},
  toRudderStack: {global: 'rudderanalytics', method: 'track', args: shared},
  toSegment: {global: 'analytics', method: 'track', args: shared},
  toSnowplow: {
    global: 'snowplow',
    args: ['trackSocialInteraction', {action: 'share', network: 'mastodon', target: 'https://example.org/tea?a=1'}],
  },
  toTagManager: {global: 'dataLayer', method: 'push', args: [{event: 'share', ...ga4}]},
  toUmami: {global: 'umami', method: 'track', args: ['share', properties]},
};

export type Calls = {tool: string; args: unknown[]}[];
const page = globalThis as unknown as Record<string, unknown>;

/** Puts tools on the page. */
export function install(calls: Calls, names = Object.keys(TOOLS)): void {
  for (const name of names) {
    const {global, method} = TOOLS[name]!;
    page[global] = standIn(calls, name, method);
  }
}

/** A tool that one hands over instead. */
export function standIn(calls: Calls, name: string, method: string | undefined): object {
  if (!method) return (...args: unknown[]) => void calls.push({tool: name, args});
  return {
    [method](this: object, ...args: unknown[]) {
      // Clients need their `this`.
      if (typeof (this as Record<string, unknown>)[method] !== 'function') throw new TypeError('lost');
      calls.push({tool: name, args});
    },
  };
}

/** Takes all tools off the page. */
export function uninstall(): void {
  for (const {global} of Object.values(TOOLS)) delete page[global];
}

/** As the document hears it. */
export function send(type: string, told: object): void {
  document.dispatchEvent(Object.assign(new Event(type), {detail: told}));
}

/** Puts a property on the navigator meanwhile. */
export async function withNavigator(properties: object, during: () => unknown): Promise<void> {
  const names = Object.keys(properties);
  const before = names.map((name) => Object.getOwnPropertyDescriptor(navigator, name));
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(navigator, name, {value, configurable: true});
  }
  try {
    await during();
  } finally {
    names.forEach((name, i) => {
      if (before[i]) Object.defineProperty(navigator, name, before[i]);
      else Reflect.deleteProperty(navigator, name);
    });
  }
}
