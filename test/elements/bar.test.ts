import {expect} from '@open-wc/testing';
import {addPlatforms, registry} from '../../src/browser/index.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {controls, draw, platform, settle, warned} from '../support/harness.js';

const names = (bar: Element) => controls(bar).map((control) => control.ariaLabel);

describe('<share-bar>', () => {
  describe('at rest', () => {
    it('shows the default platforms in order, the system sheet only where there is one', async () => {
      const bar = await draw('<share-bar></share-bar>');
      const sheet = 'share' in navigator ? ['Share…'] : [];
      expect(names(bar)).to.deep.equal([
        ...sheet,
        'Copy link',
        'Share on Facebook (opens in new tab)',
        'Share on X (opens in new tab)',
        'Share on Bluesky (opens in new tab)',
        'Share on Mastodon (opens in new tab)',
        'Share on LinkedIn (opens in new tab)',
        'Share on Reddit (opens in new tab)',
        'Send with WhatsApp (opens in new tab)',
        'Send with Telegram (opens in new tab)',
        'Send by email',
      ]);
    });

    it('is links to places and buttons for means', async () => {
      const bar = await draw('<share-bar platforms="copy x email" share-title="T"></share-bar>');
      const [copy, x, email] = controls(bar) as [HTMLButtonElement, HTMLAnchorElement, HTMLAnchorElement];
      expect(copy.localName).to.equal('button');
      expect(copy.type).to.equal('button');
      expect(x.target).to.equal('_blank');
      expect(x.rel).to.equal('noopener noreferrer');
      expect(new URL(x.href).host).to.equal('x.com');
      expect(email.href).to.match(/^mailto:\?subject=/);
      expect(email.hasAttribute('target')).to.equal(false);
    });

    it('gives every control 44 px at least', async () => {
      const bar = await draw('<share-bar></share-bar>');
      for (const control of controls(bar)) {
        const {width, height} = control.getBoundingClientRect();
        expect(Math.min(width, height), String(control.ariaLabel)).to.be.at.least(44);
      }
    });

    it('is away while hidden', async () => {
      const bar = await draw('<share-bar hidden></share-bar>');
      expect(bar.getBoundingClientRect().height).to.equal(0);
    });

    it('shows its children until it is defined, and never after', async () => {
      const bar = await draw('<share-bar><a href="/elsewhere">Share</a></share-bar>');
      expect(bar.querySelector('a')?.getBoundingClientRect().height).to.equal(0);
    });
  });

  describe('attributes and properties', () => {
    it('takes lists with spaces or commas, and arrays', async () => {
      const bar = await draw<ShareBarElement>('<share-bar platforms="x, copy reddit"></share-bar>');
      expect(controls(bar)).to.have.lengthOf(3);
      bar.platforms = ['email'];
      await bar.updateComplete;
      expect(names(bar)).to.deep.equal(['Send by email']);
    });

    it('draws a platform once, by whatever name', async () => {
      const bar = await draw('<share-bar platforms="x twitter x"></share-bar>');
      expect(controls(bar)).to.have.lengthOf(1);
    });

    it('passes on what it is told', async () => {
      const bar = await draw(
        '<share-bar platforms="x" url="https://example.org/a" share-title="T" tags="black tea, cake" via="@me" campaign="spring" placement="top"></share-bar>',
      );
      const {searchParams} = new URL((controls(bar)[0] as HTMLAnchorElement).href);
      expect(Object.fromEntries(searchParams)).to.deep.equal({
        text: 'T',
        url: 'https://example.org/a?utm_campaign=spring&utm_content=top&utm_source=x&utm_medium=social',
        hashtags: 'BlackTea,cake',
        via: 'me',
      });
    });

    it('goes to the named server, or to the hub if it is none', async () => {
      const bar = await draw<ShareBarElement>(
        '<share-bar platforms="mastodon" instances="mastodon=mastodon.social"></share-bar>',
      );
      const host = () => new URL((controls(bar)[0] as HTMLAnchorElement).href).host;
      expect(host()).to.equal('mastodon.social');
      const lines = await warned(async () => {
        bar.instances = 'mastodon=evil.com/@mastodon.social';
        await bar.updateComplete;
      });
      expect(host()).to.equal('share.joinmastodon.org');
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.contain('[waft] bad-instance');
    });

    it('shares the page, with one warning, where the address is none', async () => {
      let bar!: ShareBarElement;
      const lines = await warned(async () => {
        bar = await draw('<share-bar platforms="facebook" url="javascript:alert(1)"></share-bar>');
        await draw('<share-bar platforms="facebook" url="javascript:alert(1)"></share-bar>');
      });
      expect(new URL((controls(bar)[0] as HTMLAnchorElement).href).searchParams.get('u')).to.equal(location.href);
      expect(lines).to.have.lengthOf(1);
    });

    it('uses nothing of the page for another address', async () => {
      const bar = await draw('<share-bar platforms="reddit" url="https://example.org/other"></share-bar>');
      const {searchParams} = new URL((controls(bar)[0] as HTMLAnchorElement).href);
      expect(Object.fromEntries(searchParams)).to.deep.equal({url: 'https://example.org/other'});
    });

    it('labels its controls', async () => {
      const bar = await draw('<share-bar platforms="x copy" show-labels></share-bar>');
      expect(controls(bar).map((control) => control.innerText.trim())).to.deep.equal(['X', 'Copy link']);
    });
  });

  describe('without platforms', () => {
    const shelf = registry().platforms;
    /** Leaves the page without some platforms for a while. */
    async function lacking(ids: readonly string[], during: () => Promise<void>): Promise<void> {
      const kept = new Map(shelf);
      for (const id of ids) shelf.delete(id);
      try {
        await during();
      } finally {
        for (const [id, one] of kept) shelf.set(id, one);
      }
    }

    it('has those of the default that the page has, without a word', async () => {
      await lacking(['x', 'twitter', 'facebook'], async () => {
        const lines = await warned(async () => {
          const bar = await draw('<share-bar></share-bar>');
          expect(controls(bar).length).to.be.at.least(7);
        });
        expect(lines).to.deep.equal([]);
      });
    });

    it('is one warning where the page has none', async () => {
      await lacking([...shelf.keys()], async () => {
        const lines = await warned(() => draw('<share-bar></share-bar>'));
        expect(lines).to.have.lengthOf(1);
        expect(lines[0]).to.match(/addPlatforms/);
      });
    });
  });

  describe('platforms that come later', () => {
    it('are drawn in their place', async () => {
      const bar = await draw<ShareBarElement>('<share-bar platforms="x late copy"></share-bar>');
      expect(controls(bar)).to.have.lengthOf(2);
      addPlatforms(platform('late'));
      await bar.updateComplete;
      expect(names(bar)[1]).to.equal('Share on LATE (opens in new tab)');
    });

    it('may take the place of one with the same id', async () => {
      addPlatforms(platform('rotten', {endpoint: 'https://old.example.com/?'}));
      const bar = await draw<ShareBarElement>('<share-bar platforms="rotten"></share-bar>');
      addPlatforms(platform('rotten', {endpoint: 'https://new.example.com/?'}));
      await bar.updateComplete;
      expect(new URL((controls(bar)[0] as HTMLAnchorElement).href).host).to.equal('new.example.com');
    });

    it('are one warning if they never come, with the names there are', async () => {
      const lines = await warned(async () => {
        await draw('<share-bar platforms="x nowhere"></share-bar>');
        await draw('<share-bar platforms="nowhere"></share-bar>');
      });
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.match(/^\[waft\] unknown-platform "nowhere": .*\bbluesky\b/);
    });

    for (const endpoint of ['javascript:alert(1)//?', 'https://intra.example/new', '/new?']) {
      it(`are left out with a warning that names a faulty field: ${endpoint}`, async () => {
        const lines = await warned(() => {
          addPlatforms(platform(`faulty-${endpoint.length}`, {endpoint}));
        });
        expect(lines).to.have.lengthOf(1);
        expect(lines[0]).to.contain('endpoint');
      });
    }
  });

  describe('addresses', () => {
    it('follow the page at first pointer or focus', async () => {
      const bar = await draw('<share-bar platforms="facebook"></share-bar>');
      const [link] = controls(bar) as [HTMLAnchorElement];
      const canonical = Object.assign(document.createElement('link'), {
        rel: 'canonical',
        href: 'https://example.org/moved',
      });
      document.head.append(canonical);
      try {
        await settle();
        link.focus();
        expect(new URL(link.href).searchParams.get('u')).to.equal('https://example.org/moved');
      } finally {
        canonical.remove();
      }
    });
  });

  describe('life', () => {
    it('goes on after a move, with what it had', async () => {
      const bar = await draw<ShareBarElement>('<share-bar platforms="x"></share-bar>');
      const [before] = controls(bar);
      document.body.append(bar);
      await bar.updateComplete;
      expect(controls(bar)[0]).to.equal(before);
      bar.remove();
    });

    it('keeps properties that were set before it was defined', async () => {
      const bar = document.createElement('share-bar');
      bar.platforms = ['reddit'];
      bar.shareTitle = 'Early';
      document.body.append(bar);
      await bar.updateComplete;
      expect(new URL((controls(bar)[0] as HTMLAnchorElement).href).searchParams.get('title')).to.equal('Early');
      bar.remove();
    });
  });
});
