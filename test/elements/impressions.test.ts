// Who has seen a bar: only where the site asks, once, and not before it was in sight for a second.
import {expect, fixture} from '@open-wc/testing';
import type {ShareBarElement} from '../../src/elements/index.js';
import type {ImpressionDetail} from '../../src/core/index.js';
import {version} from '../../src/core/index.js';
import '../support/harness.js';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Impressions that the document hears meanwhile, each with the time that it took. */
async function seen(
  during: () => unknown,
): Promise<{detail: ImpressionDetail; after: number; from: EventTarget | null}[]> {
  const start = performance.now();
  const heard: {detail: ImpressionDetail; after: number; from: EventTarget | null}[] = [];
  const note = (event: CustomEvent<ImpressionDetail>): void => {
    heard.push({detail: event.detail, after: performance.now() - start, from: event.composedPath()[0] ?? null});
  };
  document.addEventListener('share-impression', note);
  await during();
  document.removeEventListener('share-impression', note);
  return heard;
}

const bar = '<share-bar platforms="x copy" url="https://example.org/tea" share-title="Tea" placement="end"';

describe('share-impression', () => {
  it('is sent once, after a second in sight, with what the bar shares', async () => {
    let element!: ShareBarElement;
    const heard = await seen(async () => {
      element = await fixture<ShareBarElement>(`${bar} campaign="spring" impressions></share-bar>`);
      await wait(700);
      // Drawn anew, and moved within the page.
      element.variant = 'mono';
      await wait(1800);
    });
    expect(heard).to.have.lengthOf(1);
    const [{detail, after, from}] = heard as [(typeof heard)[0]];
    expect(from).to.equal(element as EventTarget);
    expect(after).to.be.greaterThan(990);
    expect(detail).to.deep.equal({
      v: 1,
      url: 'https://example.org/tea',
      title: 'Tea',
      tags: [],
      placement: 'end',
      campaign: 'spring',
      version,
    });
    expect(Object.isFrozen(detail)).to.equal(true);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
    // Seen is seen: neither a second look nor another place makes it two.
    const again = await seen(async () => {
      element.remove();
      document.body.append(element);
      await wait(1500);
      element.remove();
    });
    expect(again).to.have.lengthOf(0);
  });

  it('is not sent by bars that are not asked, out of sight, hidden, half covered by the edge, or gone in time', async () => {
    const heard = await seen(async () => {
      const box = await fixture<HTMLElement>(`<div>
        ${bar}></share-bar>
        ${bar} impressions hidden></share-bar>
        ${bar} impressions style="position:absolute;top:9000px"></share-bar>
        <div style="block-size:20px;overflow:hidden">${bar} impressions></share-bar></div>
        ${bar} impressions id="gone"></share-bar>
      </div>`);
      await wait(500);
      box.querySelector('#gone')?.remove();
      await wait(1200);
    });
    expect(heard).to.have.lengthOf(0);
  });

  it('comes when the bar is scrolled to', async () => {
    const heard = await seen(async () => {
      const box = await fixture<HTMLElement>(
        `<div><div style="block-size:3000px"></div>${bar} impressions></share-bar></div>`,
      );
      await wait(1200);
      box.querySelector('share-bar')?.scrollIntoView();
      await wait(1800);
    });
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]?.after).to.be.greaterThan(2200);
  });

  it('waits while the tab is hidden', async () => {
    const hide = (hidden: boolean): void => {
      Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    };
    let early = 0;
    const heard = await seen(async () => {
      hide(true);
      const count = (): void => void early++;
      document.addEventListener('share-impression', count);
      await fixture(`${bar} impressions></share-bar>`);
      await wait(700);
      hide(false);
      await wait(600);
      // Half a second more would have done.
      hide(true);
      await wait(1200);
      document.removeEventListener('share-impression', count);
      hide(false);
      await wait(1500);
    });
    Reflect.deleteProperty(document, 'hidden');
    expect(early).to.equal(0);
    expect(heard).to.have.lengthOf(1);
  });

  it('of many bars takes one observer', async () => {
    const Own = window.IntersectionObserver;
    let made = 0;
    window.IntersectionObserver = class extends Own {
      constructor(...args: ConstructorParameters<typeof Own>) {
        super(...args);
        made++;
      }
    };
    const heard = await seen(async () => {
      await fixture(`<div>${`${bar} impressions></share-bar>`.repeat(5)}</div>`);
      await wait(1800);
    });
    window.IntersectionObserver = Own;
    expect(heard).to.have.lengthOf(5);
    // The page has one already.
    expect(made).to.equal(0);
  });
});
