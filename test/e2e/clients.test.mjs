// The clients of analytics tools as npm has them, pointed at a server here: what leaves the page when a reader shares.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, root, startSite} from '../support/site.mjs';

const ITEM = 'https://example.org/tea';
const properties = {
  method: 'x',
  kind: 'social',
  url: ITEM,
  steps: 1,
  elapsed: 'some time',
  placement: 'top',
  campaign: 'spring',
};
const some = (all, wanted) => Object.fromEntries(Object.keys(wanted).map((key) => [key, all?.[key]]));

/**
 * Each client: how a site sets it up, where it then sends to, and what of the body is the event and its fields, by the
 * tool's own names.
 */
const CLIENTS = {
  'posthog-js': {
    code: `import posthog from 'posthog-js/dist/module.slim.js';
      posthog.init('key', {api_host: origin, opt_out_useragent_filter: true, autocapture: false, capture_pageview: false,
        request_batching: false, disable_compression: true, advanced_disable_flags: true});
      start(toPostHog(posthog));`,
    path: /^\/(i\/v0\/)?e\//,
    read: (body) => JSON.parse(body).batch.map(({event, properties: all}) => [event, some(all, properties)]),
    expected: ['share', properties],
  },
  '@segment/analytics-next': {
    code: `import {AnalyticsBrowser} from '@segment/analytics-next';
      const settings = {integrations: {'Segment.io': {apiKey: 'key', apiHost: location.host + '/v1', protocol: 'http'}}};
      start(toSegment(AnalyticsBrowser.load({writeKey: 'key', cdnSettings: settings},
        {integrations: {'Segment.io': {apiHost: location.host + '/v1', protocol: 'http'}}})));`,
    path: /^\/v1\/t/,
    read: (body) => [JSON.parse(body)].map(({event, properties: all}) => [event, all]),
    expected: ['Content Shared', {share_via: 'x', name: 'Tea', url: ITEM}],
  },
  '@snowplow/browser-tracker': {
    code: `import {newTracker} from '@snowplow/browser-tracker';
      import {SiteTrackingPlugin, trackSocialInteraction} from '@snowplow/browser-plugin-site-tracking';
      newTracker('sp', origin, {appId: 'site', encodeBase64: false, plugins: [SiteTrackingPlugin()]});
      start(toSnowplow(trackSocialInteraction));`,
    path: /^\/com\.snowplowanalytics\.snowplow\/tp2/,
    read: (body) =>
      JSON.parse(body).data.map(({ue_pr}) => [JSON.parse(ue_pr).data.schema, JSON.parse(ue_pr).data.data]),
    expected: [
      'iglu:com.snowplowanalytics.snowplow/social_interaction/jsonschema/1-0-0',
      {action: 'share', network: 'x', target: ITEM},
    ],
  },
  'mixpanel-browser': {
    code: `import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core';
      mixpanel.init('key', {api_host: origin, batch_requests: false, ignore_dnt: true});
      start(toMixpanel(mixpanel));`,
    path: /^\/track\//,
    read: (body) =>
      [JSON.parse(Buffer.from(new URLSearchParams(body).get('data'), 'base64').toString())]
        .flat()
        .map(({event, properties: all}) => [event, some(all, properties)]),
    expected: ['share', properties],
  },
  '@amplitude/analytics-browser': {
    code: `import * as amplitude from '@amplitude/analytics-browser';
      amplitude.init('key', {serverUrl: origin + '/2/httpapi', autocapture: false, flushQueueSize: 1,
        flushIntervalMillis: 50, fetchRemoteConfig: false, remoteConfig: {fetchRemoteConfig: false}});
      start(toAmplitude(amplitude));`,
    path: /^\/2\/httpapi/,
    read: (body) => JSON.parse(body).events.map(({event_type, event_properties: all}) => [event_type, all]),
    expected: ['share', properties],
  },
  '@plausible-analytics/tracker': {
    code: `import {init, track} from '@plausible-analytics/tracker';
      init({domain: 'example.org', endpoint: origin + '/api/event', captureOnLocalhost: true, autoCapturePageviews: false});
      start(toPlausible(track));`,
    path: /^\/api\/event/,
    read: (body) => [JSON.parse(body)].map(({n, p}) => [n, p]),
    expected: ['Share', properties],
  },
  'the address of the site': {
    code: `start(toEndpoint('/events'));`,
    path: /^\/events$/,
    read: (body) =>
      JSON.parse(body).map(({type, detail: {platform, url, outcome}}) => [
        type,
        {platform, url, ...(outcome && {outcome})},
      ]),
    expected: ['share-outcome', {platform: 'x', url: ITEM, outcome: 'opened'}],
  },
};

/** A page with a bar, and a client that is told of what the reader does. */
async function scriptFor(code) {
  const {outputFiles} = await build({
    stdin: {
      contents: `import 'waft/define/bar.js';
        import {addPlatforms, onShare} from 'waft';
        import {x} from 'waft/platforms/x.js';
        import * as sinks from 'waft/sinks.js';
        const {origin} = location;
        const {toAmplitude, toEndpoint, toMixpanel, toPlausible, toPostHog, toSegment, toSnowplow} = sinks;
        const start = (sink) => {
          onShare(sink);
          addPlatforms(x);
        };
        ${code}`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'},
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('what leaves the page when a reader shares', () => {
  const open = useBrowser();
  const ran = [];
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  for (const [name, {code, path, read, expected}] of Object.entries(CLIENTS)) {
    it(`by ${name} has the platform, the page and the event in its own words`, async () => {
      const posted = [];
      const record = async (request) => {
        if (request.method === 'POST') posted.push({path: request.url, body: await textOf(request)});
        return {headers: {'content-type': 'application/json'}, body: '{"status": 1, "code": 200}'};
      };
      const script = await scriptFor(code);
      site.pages['/client.js'] = () => ({headers: {'content-type': 'text/javascript'}, body: script});
      site.pages['/'] = page({
        script: '/client.js',
        body: `<share-bar platforms="x" url="${ITEM}" share-title="Tea" text="marker-text" placement="top" campaign="spring"></share-bar>`,
      });
      site.pages.POST = record;
      const tab = await open(`${site.origin}/`);
      const link = await tab.waitForSelector('share-bar >>> [part~=x]', {visible: true});
      await link.click();
      const told = () => posted.filter((one) => path.test(one.path)).flatMap(({body}) => read(body));
      const once = () => {
        const seen = told().filter(([event]) => event === expected[0]);
        for (const [, fields] of seen) if (Number.isInteger(fields.elapsed)) fields.elapsed = 'some time';
        assert.deepEqual(seen, [expected], `posted: ${posted.map((one) => one.path)}; said: ${tab.lines}`);
      };
      await eventually(once, {still: 100});
      assert.ok(!JSON.stringify(posted).includes('marker-text'));
      await tab.close();
      ran.push(name);
    });
  }

  it('was seen of every client, none left out', () => {
    const {devDependencies} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    for (const name of ran.slice(0, -1)) assert.match(devDependencies[name], /^\d+\.\d+\.\d+$/, name);
    assert.deepEqual(ran, Object.keys(CLIENTS));
    assert.equal(ran.length, 7);
  });
});
