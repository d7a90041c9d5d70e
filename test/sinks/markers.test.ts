// What a reader or a site would not have told: the text, a quote, the reader's server, the account that is credited.
import {expect} from '@open-wc/testing';
import {onShare} from '../../src/browser/index.js';
import {autodetect, toEndpoint, toTagManager} from '../../src/sinks/index.js';
import {control, draw, pressWithMouse, settle, stayingHere} from '../support/harness.js';
import {type Calls, install, TOOLS, uninstall, withNavigator} from './tools.js';

const MARKERS = ['marker-text', 'marker-quote', 'marker-instance', 'marker-via'];

describe('what sinks are told', () => {
  it('has no text, quote, server or account in it', async () => {
    const calls: Calls = [];
    install(calls);
    const offs = [autodetect(), toTagManager(), toEndpoint('/events')].map((sink) => onShare(sink));
    const own = '<p>marker-quote, which is selected</p>';
    const bar = await draw(
      `<share-bar platforms="mastodon copy x" text="marker-text" via="marker-via" instances="mastodon=marker-instance.social">${own}</share-bar>`,
    );
    bar.addEventListener('share-intent', (event) => {
      event.share = {...event.share, text: 'marker-text and marker-quote', title: 'Tea'};
    });
    getSelection()?.selectAllChildren(bar);
    const href = (): string => control(bar, 'Share on Mastodon').getAttribute('href') ?? '';
    let sent = '';
    const sendBeacon = (_: string, body: string): boolean => Boolean((sent += body));
    const clipboard = {write: () => Promise.resolve(), writeText: () => Promise.resolve()};
    await withNavigator({sendBeacon, clipboard}, async () => {
      await pressWithMouse(control(bar, 'Copy'));
      await stayingHere(async () => {
        await pressWithMouse(control(bar, 'Share on Mastodon'));
        // The test is worth nothing where the markers were not on their way.
        expect(href()).to.contain('marker-instance').and.to.contain('marker-text').and.to.contain('marker-quote');
        await pressWithMouse(control(bar, 'Share on X'));
      });
      await settle();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    for (const off of offs) off();
    uninstall();
    expect(calls).to.have.lengthOf(Object.keys(TOOLS).length);
    expect(sent).to.contain('share-intent').and.to.contain('mastodon');
    const all = sent + JSON.stringify(calls);
    for (const marker of MARKERS) expect(all).not.to.contain(marker);
  });
});
