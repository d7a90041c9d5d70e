import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ShareBarElement, ShareButtonElement} from '../../src/elements/index.js';
import {onShare, registry} from '../../src/browser/index.js';
import {
  control,
  controls,
  draw,
  pressWithMouse,
  pressWithOther,
  settle,
  stayingHere,
  told,
  types,
  warned,
} from '../support/harness.js';

/** Replaces a member of an object meanwhile. */
async function replacing(object: object, name: string, value: unknown, during: () => unknown): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {value, configurable: true, writable: true});
  try {
    await during();
  } finally {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  }
}

const clipboard = (writeText: (text: string) => Promise<void>) => ({writeText});
const taken = clipboard(() => Promise.resolve());
const refused = clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
/** Neither the clipboard nor the old command works meanwhile. */
const refusingCopies = (during: () => unknown): Promise<void> =>
  replacing(navigator, 'clipboard', refused, () => replacing(document, 'execCommand', () => false, during));
const status = (element: Element) => element.shadowRoot?.querySelector('[role=status]')?.textContent;

describe('a press', () => {
  it('with the mouse is one intent and one outcome', async () => {
    const bar = await draw('<share-bar platforms="x" placement="end"></share-bar>');
    const events = await told(() => stayingHere(() => pressWithMouse(control(bar, 'Share on X'))));
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    const [intent, outcome] = events;
    expect(intent).to.include({
      platform: 'x',
      kind: 'social',
      trigger: 'mouse',
      opens: 'tab',
      steps: 1,
      placement: 'end',
      v: 1,
    });
    expect(intent).not.to.have.any.keys('outcome', 'reason', 'campaign');
    expect(outcome).to.include({outcome: 'cancelled', reason: 'page'});
  });

  it('with the middle button counts on a link, with the right one never', async () => {
    const bar = await draw('<share-bar platforms="x copy"></share-bar>');
    const [link, copy] = [control(bar, 'Share on X'), control(bar, 'Copy')];
    const middle = await told(() => stayingHere(() => pressWithOther(link, 'middle')));
    expect(middle.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    expect(await told(() => stayingHere(() => pressWithOther(link, 'right')))).to.deep.equal([]);
    expect(await told(() => stayingHere(() => pressWithOther(copy, 'middle')))).to.deep.equal([]);
  });

  for (const key of ['Enter', ' ']) {
    it(`with "${key}" works on a button`, async () => {
      await replacing(navigator, 'clipboard', taken, async () => {
        const bar = await draw('<share-bar platforms="copy"></share-bar>');
        const events = await told(async () => {
          control(bar, 'Copy').focus();
          await sendKeys({press: key});
        });
        expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
        expect(events[1]).to.include({outcome: 'completed', trigger: 'keyboard', opens: 'clipboard', steps: 1});
      });
    });
  }

  it('with Enter works on a link', async () => {
    const bar = await draw('<share-bar platforms="x"></share-bar>');
    const events = await told(() =>
      stayingHere(async () => {
        control(bar, 'Share on X').focus();
        await sendKeys({press: 'Enter'});
      }),
    );
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    expect(events[0]).to.include({trigger: 'keyboard'});
  });

  it('goes nowhere, and has no outcome, where a listener prevents it', async () => {
    const bar = await draw('<share-bar platforms="x copy"></share-bar>');
    bar.addEventListener('share-intent', (event) => {
      event.preventDefault();
    });
    for (const name of ['Share on X', 'Copy']) {
      let prevented: boolean | undefined;
      const note = (event: Event): void => {
        prevented = event.defaultPrevented;
      };
      window.addEventListener('click', note);
      const events = await told(() => pressWithMouse(control(bar, name)));
      window.removeEventListener('click', note);
      expect(events.map(types)).to.deep.equal(['share-intent']);
      expect(prevented).to.equal(true);
    }
  });

  it('follows what a listener put in the share’s place', async () => {
    const bar = await draw('<share-bar platforms="reddit"></share-bar>');
    const link = control(bar, 'Share on Reddit') as HTMLAnchorElement;
    bar.addEventListener('share-intent', (event) => {
      event.share = {...event.share, title: 'Another'};
    });
    let followed = '';
    const note = (): void => {
      followed = link.href;
    };
    window.addEventListener('click', note);
    const events = await told(() => stayingHere(() => pressWithMouse(link)));
    window.removeEventListener('click', note);
    expect(new URL(followed).searchParams.get('title')).to.equal('Another');
    expect(events[1]?.title).to.equal('Another');
  });

  it('follows it also where the listener makes the bar draw anew', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="reddit"></share-bar>');
    for (const change of [
      () => (bar.tags = ['tea']),
      () => (bar.showLabels = !bar.showLabels),
      () => (bar.platforms = ['x', 'reddit']),
    ]) {
      const link = control(bar, 'Share on Reddit') as HTMLAnchorElement;
      bar.addEventListener(
        'share-intent',
        (event) => {
          event.share = {...event.share, title: 'Another'};
          queueMicrotask(change);
        },
        {once: true},
      );
      let followed = '';
      // The browser follows a link once the microtasks of the click's last listener are done: before any other task.
      const note = (): void => {
        void bar.updateComplete.then(async () => {
          await bar.updateComplete;
          followed = link.href;
        });
      };
      window.addEventListener('click', note);
      await stayingHere(() => pressWithMouse(link));
      window.removeEventListener('click', note);
      expect(new URL(followed).searchParams.get('title')).to.equal('Another');
    }
  });

  it('is the page’s again once it is over, and where a listener prevented it', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="reddit"></share-bar>');
    const link = control(bar, 'Share on Reddit') as HTMLAnchorElement;
    for (const end of [() => undefined, (event: Event) => event.preventDefault()]) {
      bar.addEventListener(
        'share-intent',
        (event) => {
          event.share = {...event.share, title: 'Another'};
          end(event);
        },
        {once: true},
      );
      await stayingHere(() => pressWithMouse(link));
      link.blur();
      link.focus();
      expect(new URL(link.href).searchParams.get('title')).not.to.equal('Another');
    }
  });

  it('stays out of the card around it', async () => {
    await replacing(navigator, 'clipboard', taken, async () => {
      const card = await fixture<HTMLElement>('<a href="#card"><share-bar platforms="copy"></share-bar></a>');
      const bar = card.querySelector('share-bar') as ShareBarElement;
      await bar.updateComplete;
      const events = await told(() => pressWithMouse(control(bar, 'Copy')));
      expect(events[1]).to.include({outcome: 'completed'});
      expect(location.hash).to.equal('');
    });
  });

  it('by script says so', async () => {
    const button = await draw<ShareButtonElement>('<share-button platform="x"></share-button>');
    const events = await told(() =>
      stayingHere(() => {
        button.share();
      }),
    );
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    expect(events[0]).to.include({trigger: 'script', steps: 0});
  });

  it('by script, of a platform that is not shown, is a warning', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="copy"></share-bar>');
    const lines = await warned(async () => {
      const events = await told(() => {
        bar.share('reddit');
        bar.share('reddit');
      });
      expect(events).to.deep.equal([]);
    });
    expect(lines).to.deep.equal(['[waft] not-shown "reddit": it has no control here']);
  });

  it('by script, of an element that is in no page, is a warning', async () => {
    const lines = await warned(() => {
      document.createElement('share-bar').share('x');
      document.createElement('share-button').share();
    });
    expect(lines).to.deep.equal([
      '[waft] not-shown "x": it has no control here',
      '[waft] not-shown "undefined": it has no control here',
    ]);
  });

  it('tells in frozen, plain details that survive copying', async () => {
    const bar = await draw('<share-bar platforms="x" campaign="spring" tags="tea"></share-bar>');
    const seen: Event[] = [];
    const off = onShare((event) => seen.push(event as unknown as Event));
    await stayingHere(() => pressWithMouse(control(bar, 'Share on X')));
    off();
    expect(seen).to.have.lengthOf(2);
    for (const event of seen) {
      const {detail} = event as Event & {detail: object};
      expect(Object.isFrozen(detail)).to.equal(true);
      expect(structuredClone(detail)).to.deep.equal(detail);
      expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
      expect(detail).to.include({campaign: 'spring'});
    }
  });

  it('is heard at the document though it took its bar out of the page', async () => {
    await replacing(navigator, 'clipboard', taken, async () => {
      const bar = await draw('<share-bar platforms="copy"></share-bar>');
      let own = 0;
      bar.addEventListener('share-outcome', () => own++);
      bar.addEventListener('share-intent', () => {
        bar.remove();
      });
      const events = await told(() => pressWithMouse(control(bar, 'Copy')));
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(own).to.equal(1);
    });
  });

  it('outlives a sink that throws and one that rejects, each named once', async () => {
    const bar = await draw('<share-bar platforms="x"></share-bar>');
    const offs = [
      onShare(function broken() {
        throw new Error('broken');
      }),
      onShare(async function late() {
        await settle();
        throw new Error('late');
      }),
    ];
    const lines = await warned(async () => {
      const events = await told(() => stayingHere(() => pressWithMouse(control(bar, 'Share on X'))));
      expect(events).to.have.lengthOf(2);
      await settle();
      await settle();
    });
    for (const off of offs) off();
    expect(lines.map((line) => line.split(':')[0]).sort()).to.deep.equal([
      '[waft] sink-failed "broken"',
      '[waft] sink-failed "late"',
    ]);
  });
});

describe('copying', () => {
  it('is spoken: empty, then the words, and again at the second press', async () => {
    await replacing(navigator, 'clipboard', taken, async () => {
      const bar = await draw('<share-bar platforms="copy"></share-bar>');
      const region = bar.shadowRoot?.querySelector('[role=status]') as Element;
      expect(region.textContent).to.equal('');
      const said: (string | null)[] = [];
      const observer = new MutationObserver(() => said.push(region.textContent));
      observer.observe(region, {childList: true, characterData: true, subtree: true});
      for (let i = 0; i < 2; i++) {
        await pressWithMouse(control(bar, 'Copy'));
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      observer.disconnect();
      expect(said.filter((text, i) => text !== said[i - 1])).to.deep.equal(['Link copied', '', 'Link copied']);
    });
  });

  it('falls back to execCommand, with the address really on the clipboard', async () => {
    await replacing(navigator, 'clipboard', undefined, async () => {
      const bar = await draw('<share-bar platforms="copy" url="https://example.org/kept"></share-bar>');
      let copied: string | undefined;
      const note = (): void => {
        const field = bar.shadowRoot?.activeElement;
        copied = field instanceof HTMLInputElement ? field.value : undefined;
      };
      document.addEventListener('copy', note);
      const events = await told(() => pressWithMouse(control(bar, 'Copy')));
      document.removeEventListener('copy', note);
      expect(events[1]).to.include({outcome: 'completed'});
      expect(copied).to.equal('https://example.org/kept');
      expect(bar.shadowRoot?.querySelector('input')).to.equal(null);
    });
  });

  it('leaves the link selected in a field where all is refused; Escape puts it away', async () => {
    await refusingCopies(async () => {
      const bar = await draw('<share-bar platforms="copy" url="https://example.org/kept"></share-bar>');
      const events = await told(() => pressWithMouse(control(bar, 'Copy')));
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[1]).to.include({outcome: 'failed', reason: 'refused'});
      await settle();
      expect(status(bar)).to.contain('Not copied');
      const field = bar.shadowRoot?.activeElement as HTMLInputElement;
      expect(field.value).to.equal('https://example.org/kept');
      expect(field.selectionEnd).to.equal(field.value.length);
      await sendKeys({press: 'Escape'});
      expect(bar.shadowRoot?.querySelector('input')).to.equal(null);
      expect(bar.shadowRoot?.activeElement).to.equal(control(bar, 'Copy'));
    });
  });
});

describe('a link offered in a field', () => {
  it('goes when the reader goes elsewhere, and leaves them there', async () => {
    await refusingCopies(async () => {
      const bar = await draw('<share-bar platforms="copy x"></share-bar>');
      await told(() => pressWithMouse(control(bar, 'Copy')));
      const link = control(bar, 'Share on X');
      link.focus();
      await settle();
      expect(bar.shadowRoot?.querySelector('input')).to.equal(null);
      expect(bar.shadowRoot?.activeElement).to.equal(link);
    });
  });

  it('is the one that was to be shared: replaced by a listener, with the campaign', async () => {
    await replacing(
      navigator,
      'share',
      () => Promise.reject(new DOMException('', 'NotAllowedError')),
      async () => {
        const bar = await draw('<share-bar platforms="native" campaign="spring"></share-bar>');
        bar.addEventListener('share-intent', (event) => {
          event.share = {...event.share, url: 'https://example.org/other'};
        });
        await told(() => pressWithMouse(control(bar, 'Share')));
        expect(bar.shadowRoot?.querySelector('input')?.value).to.match(
          /^https:\/\/example\.org\/other\?utm_campaign=spring/,
        );
      },
    );
  });
});

describe('the system sheet', () => {
  const share = (answer: () => Promise<void>) => answer;
  const table: [error: string | undefined, outcome: string, reason: string | undefined, offers: boolean][] = [
    [undefined, 'completed', undefined, false],
    ['AbortError', 'cancelled', 'reader', false],
    ['InvalidStateError', 'failed', 'busy', false],
    ['NotAllowedError', 'failed', 'refused', true],
    ['DataError', 'failed', 'unsupported', true],
    ['TypeError', 'failed', 'unsupported', true],
  ];
  for (const [error, outcome, reason, offers] of table) {
    it(`${error ?? 'taken'}: ${outcome}${offers ? ', and the link is offered' : ''}`, async () => {
      const answer = () => (error ? Promise.reject(new DOMException('', error)) : Promise.resolve());
      await replacing(navigator, 'share', share(answer), async () => {
        const bar = await draw('<share-bar platforms="native"></share-bar>');
        const events = await told(() => pressWithMouse(control(bar, 'Share')));
        expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
        expect(events[1]).to.include({outcome, opens: 'sheet'});
        expect(events[1]?.reason).to.equal(reason);
        expect(Boolean(bar.shadowRoot?.querySelector('input'))).to.equal(offers);
      });
    });
  }

  it('gets only members that are there, and only the address if it refuses the rest', async () => {
    const asked: ShareData[] = [];
    const take = (data: ShareData) => {
      asked.push(data);
      return Promise.resolve();
    };
    await replacing(navigator, 'share', take, async () => {
      const bar = await draw('<share-bar platforms="native" url="https://example.org/a" share-title="T"></share-bar>');
      await pressWithMouse(control(bar, 'Share'));
      await replacing(
        navigator,
        'canShare',
        () => false,
        () => pressWithMouse(control(bar, 'Share')),
      );
    });
    // A member that is undefined is absent to Web IDL, as it is to JSON.
    expect(JSON.parse(JSON.stringify(asked))).to.deep.equal([
      {url: 'https://example.org/a', title: 'T'},
      {url: 'https://example.org/a'},
    ]);
  });
});

describe('what an element leaves behind', () => {
  it('is nothing', async () => {
    const before = registry().watchers.size;
    const bar = await draw('<share-bar></share-bar>');
    expect(registry().watchers.size).to.equal(before + 1);
    bar.remove();
    expect(registry().watchers.size).to.equal(before);
  });

  it('a button shows one control, and none without a platform', async () => {
    expect(controls(await draw('<share-button platform="x"></share-button>'))).to.have.lengthOf(1);
    expect(controls(await draw('<share-button></share-button>'))).to.have.lengthOf(0);
  });
});
