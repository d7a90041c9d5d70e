import {expect} from '@open-wc/testing';
import {addPlatforms} from '../../src/browser/index.js';
import {warnOfClosed} from '../../src/closed/index.js';
import {bookmarks} from '../../src/presets/bookmarks.js';
import type {Platform, Preset} from '../../src/core/index.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {controls, draw} from '../support/harness.js';

const ids = (bar: Element): string[] => controls(bar).map((one) => one.part.value.split(' ')[1] ?? '');
const place = (id: string, host = 'own.example'): Platform => ({
  id,
  label: id,
  kind: 'social',
  icon: 'M0 0h24v24z',
  endpoint: `https://${host}/?`,
  params: {url: 'u'},
});

describe('presets', () => {
  let warned: string[];
  const {warn} = console;
  beforeEach(() => {
    warned = [];
    console.warn = (text: string) => warned.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('show their platforms in their place, each once', async () => {
    addPlatforms(bookmarks);
    const bar = await draw<ShareBarElement>('<share-bar platforms="copy bookmarks email pinboard"></share-bar>');
    expect(ids(bar)).to.deep.equal(['copy', ...bookmarks.platforms.map(({id}) => id), 'email']);
    expect(warned).to.deep.equal([]);
  });

  it('may be the site’s own, and come after their bar', async () => {
    // Not asked for before: to name what the page has not is a warning.
    addPlatforms({id: 'ours', platforms: [place('ours-a')]});
    const bar = await draw<ShareBarElement>('<share-bar platforms="ours copy"></share-bar>');
    expect(ids(bar)).to.deep.equal(['ours-a', 'copy']);
    addPlatforms({id: 'ours', platforms: [place('ours-b'), place('ours-a')]});
    await bar.updateComplete;
    expect(ids(bar)).to.deep.equal(['ours-b', 'ours-a', 'copy']);
    expect(warned).to.deep.equal([]);
  });

  it('leave a platform that the site has mended, and follow one that it mends later', async () => {
    addPlatforms(place('mended', 'first.example'));
    addPlatforms({id: 'some', platforms: [place('mended')]});
    const bar = await draw<ShareBarElement>('<share-bar platforms="some" url="https://a.example/"></share-bar>');
    expect((controls(bar)[0] as HTMLAnchorElement).host).to.equal('first.example');
    addPlatforms(place('mended', 'second.example'));
    await bar.updateComplete;
    expect((controls(bar)[0] as HTMLAnchorElement).host).to.equal('second.example');
  });

  it('without sense are warned of, and cost the rest nothing', async () => {
    for (const platforms of [7, null, 'x', {}]) addPlatforms({id: 'odd', platforms} as unknown as Preset);
    expect(warned).to.have.length(1);
    addPlatforms({id: 'holes', platforms: [undefined, place('whole')]} as unknown as Preset);
    expect(warned).to.have.length(2);
    const bar = await draw<ShareBarElement>('<share-bar platforms="holes odd copy"></share-bar>');
    expect(ids(bar)).to.deep.equal(['whole', 'copy']);
  });

  it('may be called as one of their platforms is', async () => {
    addPlatforms({id: 'same', platforms: [place('same-a'), place('same')]});
    const bar = await draw<ShareBarElement>('<share-bar platforms="same copy"></share-bar>');
    expect(ids(bar)).to.deep.equal(['same-a', 'same', 'copy']);
    expect(warned).to.deep.equal([]);
  });

  it('cannot have a platform with the name of a part', () => {
    addPlatforms({id: 'parts', platforms: [place('more'), place('label'), place('labels')]});
    expect(warned).to.deep.equal([
      '[waft] bad-platform "more": its id cannot be used',
      '[waft] bad-platform "label": its id cannot be used',
    ]);
  });

  it('are no platform that could be pressed', async () => {
    addPlatforms({id: 'two', platforms: [place('two-a'), place('two-b')]});
    const bar = await draw<ShareBarElement>('<share-bar platforms="two"></share-bar>');
    bar.share('two');
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/^\[waft\] not-shown "two"/);
  });
});

describe('closed services', () => {
  it('are named as such, once, with what to use instead', async () => {
    const {warn} = console;
    const warned: string[] = [];
    console.warn = (text: string) => warned.push(text);
    try {
      warnOfClosed();
      const bar = await draw<ShareBarElement>('<share-bar platforms="copy getpocket skype"></share-bar>');
      await draw('<share-button platform="skype"></share-button>');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(ids(bar)).to.deep.equal(['copy']);
      expect(warned).to.deep.equal([
        '[waft] unknown-platform "getpocket": Pocket has closed (2025-07-08); use: instapaper raindrop readwise',
        '[waft] unknown-platform "skype": Skype has closed (2025-05-05); use: teams',
      ]);
      await draw('<share-bar platforms="not-heard-of"></share-bar>');
      expect(warned[2]).to.match(/^\[waft\] unknown-platform "not-heard-of": use addPlatforms\(\)/);
    } finally {
      console.warn = warn;
    }
  });
});
