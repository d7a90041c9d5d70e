import {expect} from '@open-wc/testing';
import {onShare, registry, setConsent} from '../../src/browser/index.js';
import {toEndpoint} from '../../src/sinks/index.js';
import {settle} from '../support/harness.js';
import {detail, send, withNavigator} from './tools.js';

describe('toEndpoint', () => {
  let sent: {type: string; detail: unknown}[][];
  let bytes: number[];
  let off: () => void;
  const beacon = (_: string, body: string): boolean => {
    bytes.push(new Blob([body]).size);
    sent.push(JSON.parse(body));
    return true;
  };
  const hide = (): void => void document.dispatchEvent(new Event('visibilitychange'));
  beforeEach(() => {
    sent = [];
    bytes = [];
    off = onShare(toEndpoint('/events'));
  });
  afterEach(() => {
    off();
    delete registry().consent;
  });

  it('sends every event of a page in one, when the page is hidden, and none twice', async () => {
    await withNavigator({sendBeacon: beacon}, async () => {
      const types = ['share-impression', 'share-intent', 'share-outcome', 'share-visit', 'tag-change'];
      for (const type of types) send(type, {...detail, of: type});
      await settle();
      expect(sent).to.deep.equal([]);
      hide();
      hide();
      expect(sent).to.deep.equal([types.map((type) => ({type, detail: {...detail, of: type}}))]);
      send('tag-change', {here: true});
      hide();
      expect(sent[1]).to.deep.equal([{type: 'tag-change', detail: {here: true}}]);
    });
  });

  it('sends at once where the page is hidden already', async () => {
    Object.defineProperty(document, 'hidden', {value: true, configurable: true});
    await withNavigator({sendBeacon: beacon}, () => send('share-outcome', detail));
    Reflect.deleteProperty(document, 'hidden');
    expect(sent).to.have.lengthOf(1);
  });

  it('sends before it is more than a beacon holds', async () => {
    await withNavigator({sendBeacon: beacon}, () => {
      for (let i = 0; i < 1000; i++) send('share-intent', {...detail, title: '茶'.repeat(i % 500), i});
      hide();
    });
    expect(sent.flat()).to.have.lengthOf(1000);
    expect(sent.length).to.be.greaterThan(5);
    expect(Math.max(...bytes)).to.be.lessThan(65_536);
  });

  it('takes fetch where there are no beacons, or none is taken, and bears that it fails', async () => {
    const {fetch} = window;
    const asked: unknown[][] = [];
    window.fetch = (...args) => {
      asked.push(args);
      return Promise.reject(new TypeError('blocked'));
    };
    // What outlives its page has the limit of beacons, so only a page about to go asks for that.
    for (const hidden of [true, false]) {
      Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
      for (const sendBeacon of [undefined, () => false]) {
        await withNavigator({sendBeacon}, () => {
          send('share-outcome', detail);
          hide();
        });
      }
    }
    Reflect.deleteProperty(document, 'hidden');
    await settle();
    window.fetch = fetch;
    const body = JSON.stringify([{type: 'share-outcome', detail}]);
    const requests = [true, false].map((keepalive) => ['/events', {method: 'POST', body, keepalive}]);
    expect(asked).to.deep.equal(requests.flatMap((request) => [request, request]));
  });

  it('forgets what it has not sent where the reader says no', async () => {
    await withNavigator({sendBeacon: beacon}, async () => {
      send('share-outcome', detail);
      await settle();
      setConsent(false);
      hide();
      setConsent(true);
      hide();
    });
    expect(sent).to.deep.equal([]);
  });
});
