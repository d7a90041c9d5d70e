import {expect, fixture} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {addPlatforms, registry} from '../../src/browser/index.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {
  control,
  controls,
  draw,
  isOpen,
  more,
  panel,
  platform,
  pressWithMouse,
  settle,
  stayingHere,
  told,
  types,
  warned,
} from '../support/harness.js';
import {painted} from '../support/parents.js';
import {until} from '../support/until.js';

let count = 0;

/** A bar that waits for a platform, and what makes that come. */
async function waiting(
  attributes = '',
): Promise<{bar: ShareBarElement; come: () => Promise<void>; has: () => boolean}> {
  const id = `late${count++}`;
  const bar = await draw<ShareBarElement>(
    `<share-bar platforms="${id} copy x reddit" url="https://example.org/" ${attributes}></share-bar>`,
  );
  await painted();
  return {
    bar,
    come: async () => {
      addPlatforms(platform(id));
      await painted();
    },
    has: () => controls(bar).some(({part}) => part.contains(id)),
  };
}

async function mouseTo(type: 'down' | 'up', target: Element): Promise<void> {
  const {x, y, width, height} = target.getBoundingClientRect();
  await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
  await sendMouse({type});
}

describe('a platform that comes while a press lasts', () => {
  it('does not cost the press, and is drawn after it', async () => {
    const {bar, come, has} = await waiting();
    const link = control(bar, 'Share on X');
    const events = await told(() =>
      stayingHere(async () => {
        await mouseTo('down', link);
        await come();
        expect(link.isConnected, 'while the button is down').to.equal(true);
        await sendMouse({type: 'up'});
        await settle();
      }),
    );
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    for (const event of events) expect(event).to.include({platform: 'x', trigger: 'mouse', steps: 1});
    await until(has, 'is drawn');
  });

  it('is drawn when the press ends elsewhere, too', async () => {
    const {bar, come, has} = await waiting();
    const copy = control(bar, 'Copy');
    const events = await told(async () => {
      await mouseTo('down', copy);
      await come();
      expect(has()).to.equal(false);
      await mouseTo('up', document.body);
    });
    expect(events).to.deep.equal([]);
    await until(has, 'is drawn');
  });

  it('does not cost a press behind More', async () => {
    const {bar, come, has} = await waiting('max="2"');
    await pressWithMouse(more(bar));
    await until(() => isOpen(bar), 'opens');
    const link = panel(bar)?.querySelector('[part~=reddit]') as HTMLElement;
    const events = await told(() =>
      stayingHere(async () => {
        await mouseTo('down', link);
        await come();
        await sendMouse({type: 'up'});
        await settle();
      }),
    );
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    for (const event of events) expect(event).to.include({platform: 'reddit', trigger: 'mouse', steps: 2});
    await until(() => has() && !panel(bar), 'is drawn, and closed');
  });

  it('does not cost a press of the space bar', async function () {
    // Firefox has no `:active` for keys, and WebKit's driver lets go of a key at once.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const {bar, come, has} = await waiting();
    control(bar, 'Copy').focus();
    const events = await told(async () => {
      await sendKeys({down: ' '});
      await come();
      await sendKeys({up: ' '});
      await settle();
    });
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    await until(has, 'is drawn');
  });
});

describe('platforms that come from beside the script', () => {
  afterEach(() => {
    delete registry().load;
  });

  it('all at once are drawn at once, however many bars name them', async () => {
    const ids = Array.from({length: 8}, (_, i) => `soon${i}`);
    const files = new Map<string, () => void>();
    registry().load = (_, id) =>
      new Promise((resolve) => {
        files.set(id, () => {
          resolve({[id]: platform(id)});
        });
      });
    const box = await fixture(`<div>${`<share-bar platforms="${ids.join(' ')} copy"></share-bar>`.repeat(9)}</div>`);
    const bars = [...box.querySelectorAll('share-bar')];
    await until(() => files.size === ids.length);
    let draws = 0;
    const watched = new MutationObserver((changes) => (draws += changes.length));
    for (const {shadowRoot} of bars) watched.observe(shadowRoot as ShadowRoot, {childList: true});
    const start = performance.now();
    // Each in a task of its own, as files come.
    for (const arrive of files.values()) {
      arrive();
      await new Promise((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage('');
      });
    }
    // On a busy machine these few tasks may take as long as several frames: then it is once for each of them.
    const frames = 1 + Math.floor((performance.now() - start) / 16);
    await until(() => bars.every((one) => controls(one).length === ids.length + 1), 'are drawn');
    await painted();
    watched.disconnect();
    expect(draws).to.be.at.most(2 * bars.length * Math.min(frames, ids.length - 1));
  });

  it('are not called unknown when the page brings them while a file is looked for', async () => {
    let refuse!: (why: Error) => void;
    registry().load = () =>
      new Promise((_, reject) => {
        refuse = reject;
      });
    const lines = await warned(async () => {
      const bar = await draw<ShareBarElement>('<share-bar platforms="meanwhile copy"></share-bar>');
      await until(() => refuse, 'is asked for');
      addPlatforms(platform('meanwhile'));
      refuse(new Error('404'));
      await until(() => controls(bar).length === 2, 'is drawn');
      await settle();
    });
    expect(lines).to.deep.equal([]);
  });
});
