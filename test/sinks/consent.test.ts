// Who is told what, by what the reader said: each sink by each answer.
import {expect} from '@open-wc/testing';
import {onShare, type OnShareOptions, registry, setConsent} from '../../src/browser/index.js';
import type {Sink} from '../../src/core/index.js';
import * as door from '../../src/sinks/index.js';
import {settle} from '../support/harness.js';
import {type Calls, detail, install, send, TOOLS, uninstall, withNavigator} from './tools.js';

const required: OnShareOptions = {consent: 'required'};

/** What stands before a share, and how many calls there are for it: to a tool of the page, to an endpoint of the site. */
const TABLE: {
  name: string;
  options?: OnShareOptions;
  answer?: boolean;
  asks?: object;
  tool: number;
  endpoint: number;
}[] = [
  {name: 'nobody was asked', tool: 1, endpoint: 1},
  {name: 'a yes is required and has not come', options: required, tool: 0, endpoint: 0},
  {name: 'a yes is required and has come', options: required, answer: true, tool: 1, endpoint: 1},
  {name: 'a yes is required and a no has come', options: required, answer: false, tool: 0, endpoint: 0},
  {name: 'a no has come', answer: false, tool: 0, endpoint: 0},
  {name: 'Global Privacy Control', asks: {globalPrivacyControl: true}, tool: 1, endpoint: 0},
  {name: 'Do Not Track', asks: {doNotTrack: '1'}, tool: 1, endpoint: 0},
  {
    name: 'a yes, and Global Privacy Control',
    options: required,
    answer: true,
    asks: {globalPrivacyControl: true},
    tool: 1,
    endpoint: 0,
  },
  {name: 'Do Not Track that is off', asks: {doNotTrack: '0', globalPrivacyControl: false}, tool: 1, endpoint: 1},
];

describe('consent', () => {
  afterEach(() => {
    setConsent(false);
    delete registry().consent;
    uninstall();
  });

  for (const {name, options = {}, answer, asks = {}, tool, endpoint} of TABLE) {
    describe(name, () => {
      for (const sink of [...Object.keys(TOOLS), 'autodetect']) {
        it(`${sink}: ${tool}`, async () => {
          const calls: Calls = [];
          install(calls, sink === 'autodetect' ? ['toUmami'] : [sink]);
          const off = onShare((door as unknown as Record<string, () => Sink>)[sink]!(), options);
          await withNavigator(asks, async () => {
            if (answer !== undefined) setConsent(answer);
            send('share-outcome', detail);
            await settle();
          });
          off();
          expect(calls).to.have.lengthOf(tool);
        });
      }

      it(`toEndpoint: ${endpoint}`, async () => {
        const sent: string[] = [];
        const off = onShare(door.toEndpoint('/events'), options);
        const beacon = (to: string, body: string): boolean => sent.push(to, body) > 0;
        await withNavigator({...asks, sendBeacon: beacon}, async () => {
          if (answer !== undefined) setConsent(answer);
          send('share-outcome', detail);
          await settle();
          document.dispatchEvent(new Event('visibilitychange'));
        });
        off();
        const body = JSON.stringify([{type: 'share-outcome', detail}]);
        expect(sent).to.deep.equal(endpoint ? ['/events', body] : []);
      });
    });
  }
});
