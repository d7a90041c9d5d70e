import {expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import type {ShareBarElement, ShareButtonElement} from '../../src/elements/index.js';
import {addPlatforms} from '../../src/browser/index.js';
import {discord} from '../../src/platforms/discord.js';
import {wechat} from '../../src/platforms/wechat.js';
import {control, controls, draw, more, platform, pressWithMouse, told, types, warned} from '../support/harness.js';
import {painted} from '../support/parents.js';
import {until} from '../support/until.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};

addPlatforms(discord, wechat);

const PAGE = 'https://example.org/tea';
const OPEN = `open ${discord.paste} _blank noopener,noreferrer`;

/** What a press does to the clipboard and to tabs, in order; each way of copying takes the link, or refuses. */
async function deeds(
  {command, clipboard}: {command: boolean; clipboard: boolean},
  during: () => unknown,
): Promise<string[]> {
  const done: string[] = [];
  const stubs: [object, string, unknown][] = [
    [
      document,
      'execCommand',
      () => {
        if (command) done.push(`command ${selected()}`);
        return command;
      },
    ],
    [
      navigator,
      'clipboard',
      {
        writeText: (text: string) => {
          if (!clipboard) return Promise.reject(new DOMException('no', 'NotAllowedError'));
          done.push(`clipboard ${text}`);
          return Promise.resolve();
        },
      },
    ],
    [window, 'open', (...words: string[]) => done.push(`open ${words.join(' ')}`)],
  ];
  const before = stubs.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name));
  for (const [object, name, value] of stubs) {
    Object.defineProperty(object, name, {value, configurable: true, writable: true});
  }
  try {
    await during();
  } finally {
    for (const [i, [object, name]] of stubs.entries()) {
      const old = before[i];
      if (old) Object.defineProperty(object, name, old);
      else Reflect.deleteProperty(object, name);
    }
  }
  return done;
}

/** What the old command would copy. */
function selected(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const field = at as HTMLInputElement;
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

const all = {command: true, clipboard: true};
const status = (element: Element) => element.shadowRoot?.querySelector('[part=status]')?.textContent;
const panel = (element: Element) => element.shadowRoot?.querySelector('[part=panel]:not([popover])');
const place = (element: Element) => panel(element)?.querySelector('a');
const button = (id = 'discord', more = ''): Promise<ShareButtonElement> =>
  draw<ShareButtonElement>(`<share-button platform="${id}" url="${PAGE}" ${more}></share-button>`);
const says = (element: Element, words: string): Promise<void> => until(() => status(element) === words, words);

describe('a place that a link is pasted in', () => {
  // Only a page in front may copy; and which one that is when a tab is closed, the browser decides.
  beforeEach(() => executeServerCommand('to-front'));
  after(() => executeServerCommand('to-front'));

  for (const [way, key] of Object.entries({'the mouse': '', Enter: 'Enter', Space: ' '})) {
    it(`is copied for, then opened, by one press of ${way}`, async () => {
      const element = await button();
      const target = control(element, 'Send with Discord (opens in new tab)');
      let done: string[] = [];
      const events = await told(async () => {
        done = await deeds(all, async () => {
          if (key) {
            target.focus();
            await sendKeys({press: key});
          } else await pressWithMouse(target);
          await says(element, 'Link copied. Paste it in Discord.');
        });
      });
      expect(done).to.deep.equal([`command ${PAGE}`, OPEN]);
      expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
      expect(events[0]).to.include({platform: 'discord', kind: 'message', opens: 'clipboard', steps: 1});
      expect(events[1]).to.include({opens: 'clipboard', outcome: 'completed'});
      expect(panel(element)).to.equal(null);
      if (key) expect(element.shadowRoot?.activeElement).to.equal(target);
    });
  }

  it('is one that this browser lets a press open, after it has copied', async () => {
    const element = await button();
    const open = window.open.bind(window);
    let [opened, copied] = [false, false];
    // With a handle on the tab, which ours has none of, one sees whether it was let.
    window.open = () => {
      const tab = open('about:blank', '_blank');
      opened = Boolean(tab);
      tab?.close();
      return null;
    };
    const note = (): void => {
      copied = !opened && selected() === PAGE;
    };
    document.addEventListener('copy', note);
    await pressWithMouse(control(element, 'Send with Discord'));
    await says(element, 'Link copied. Paste it in Discord.');
    document.removeEventListener('copy', note);
    window.open = open;
    expect({copied, opened}).to.deep.equal({copied: true, opened: true});
  });

  it('is offered beside the link, not opened, where copying takes its time', async () => {
    const element = await button();
    const events = await told(async () => {
      const done = await deeds({command: false, clipboard: true}, async () => {
        await pressWithMouse(control(element, 'Send with Discord'));
        await says(element, 'Link copied. Paste it in Discord.');
      });
      expect(done).to.deep.equal([`clipboard ${PAGE}`]);
    });
    expect(events[1]).to.include({outcome: 'completed'});
    expect(place(element)?.textContent).to.equal('Open Discord');
  });

  it('is offered beside the link for the reader’s own hand where nothing can be copied', async () => {
    const element = await button();
    const events = await told(async () => {
      const done = await deeds({command: false, clipboard: false}, async () => {
        await pressWithMouse(control(element, 'Send with Discord'));
        await says(element, 'Not copied. The link is selected: copy it from here.');
      });
      expect(done).to.deep.equal([]);
    });
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    expect(events[1]).to.include({opens: 'clipboard', outcome: 'failed', reason: 'refused'});
    expect(selected()).to.equal(PAGE);
    const link = place(element) as HTMLAnchorElement;
    expect(link).to.include({href: discord.paste, target: '_blank', rel: 'noopener noreferrer'});
    expect((await axe.run(element)).violations.map(({id}) => id)).to.deep.equal([]);

    let followed = false;
    const note = (event: Event): void => {
      followed = !event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener('click', note, {once: true});
    await pressWithMouse(link);
    expect(followed).to.equal(true);
  });

  it('is reached from the field with Tab, and left with Escape', async () => {
    const element = await button();
    const target = control(element, 'Send with Discord');
    await deeds({command: false, clipboard: false}, async () => {
      target.focus();
      await sendKeys({press: 'Enter'});
      await until(() => place(element));
      await says(element, 'Not copied. The link is selected: copy it from here.');
    });
    // WebKit's Tab goes to links only where its reader has asked for it.
    if (!navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome')) {
      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot?.activeElement).to.equal(place(element));
    }
    await sendKeys({press: 'Escape'});
    expect(panel(element)).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(target);
  });

  it('leaves the focus on More if it was pressed there', async () => {
    const bar = await draw<ShareBarElement>('<share-bar platforms="copy x discord" max="2"></share-bar>');
    await painted();
    await deeds(all, async () => {
      more(bar).focus();
      await sendKeys({press: 'Enter'});
      const entry = (): HTMLElement | null | undefined =>
        bar.shadowRoot?.querySelector<HTMLElement>(':popover-open [part~=discord]');
      await until(entry);
      entry()?.focus();
      await sendKeys({press: 'Enter'});
      await until(() => status(bar));
    });
    expect(bar.shadowRoot?.activeElement).to.equal(more(bar));
  });

  it('is given the campaign with the link', async () => {
    const element = await button('discord', 'campaign="spring"');
    const done = await deeds(all, async () => {
      await pressWithMouse(control(element, 'Send with Discord'));
    });
    expect(done[0]).to.equal(`command ${PAGE}?utm_campaign=spring&utm_source=discord&utm_medium=message`);
  });

  it('gets nothing from a press that a listener prevents', async () => {
    const element = await button();
    element.addEventListener('share-intent', (event) => {
      event.preventDefault();
    });
    const done = await deeds(all, () => pressWithMouse(control(element, 'Send with Discord')));
    expect(done).to.deep.equal([]);
  });

  it('without a page is copied for, and a phone can scan the link', async () => {
    const element = await button('wechat');
    const events = await told(async () => {
      const done = await deeds(all, async () => {
        await pressWithMouse(control(element, 'Send with WeChat'));
        await until(() => element.shadowRoot?.querySelector('dialog:modal'));
      });
      expect(done).to.deep.equal([`command ${PAGE}`]);
    });
    expect(events.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
    expect(events[1]).to.include({opens: 'clipboard', outcome: 'completed'});
    const dialog = element.shadowRoot?.querySelector('dialog');
    expect(dialog?.ariaLabel).to.equal('WeChat');
    await until(() => dialog?.querySelector('[role=status]')?.textContent === 'Link copied. Paste it in WeChat.');
    expect(panel(element)).to.equal(null);
  });

  it('can be one of the site’s own; what is no web page is named and left out', async () => {
    const own = platform('intranet', {paste: 'https://intra.example/'});
    const {endpoint, ...means} = own;
    expect(endpoint).to.be.a('string');
    const lines = await warned(() => {
      addPlatforms(means, {...means, id: 'unsafe', paste: 'javascript:alert(1)'}, {...means, id: 'app', paste: 'app:'});
    });
    expect(lines).to.deep.equal([
      '[waft] bad-platform "unsafe": its paste cannot be used',
      '[waft] bad-platform "app": its paste cannot be used',
    ]);
    const bar = await draw('<share-bar platforms="intranet"></share-bar>');
    expect(controls(bar).map(({localName}) => localName)).to.deep.equal(['button']);
  });
});
