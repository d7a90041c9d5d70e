// What a site says to those who have shared: shown after a share, once, in nobody's way.
import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
// Fetched by the first press; so it is here at once.
import '../../src/elements/on-contact.js';
import type {ShareBarElement} from '../../src/elements/index.js';
import {control, pressWithMouse, seen, settle, stayingHere} from '../support/harness.js';
import {until} from '../support/until.js';

const THANKS = '<p slot="thanks">Thank you! <a href="#letter">Our letter</a></p>';
let page = 0;

/** A bar with thanks, in a page view of its own: a router's. */
async function barWithThanks(more = '', attributes = ''): Promise<{bar: ShareBarElement; thanks: Element}> {
  history.pushState({}, '', `?view=${page++}`);
  const box = await fixture<HTMLElement>(
    `<div><share-bar platforms="copy x" ${attributes}>${THANKS}</share-bar>${more}</div>`,
  );
  const bar = box.querySelector('share-bar') as ShareBarElement;
  await bar.updateComplete;
  return {bar, thanks: bar.querySelector('[slot=thanks]') as Element};
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));
const status = (bar: Element): Element => bar.shadowRoot?.querySelector('[role=status]') as Element;
const closeButton = (bar: Element): HTMLElement => status(bar).querySelector('button') as HTMLElement;

describe('thanks', () => {
  const {clipboard} = navigator;
  before(() => {
    Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.resolve()}, configurable: true});
  });
  after(() => {
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    history.pushState({}, '', location.pathname);
  });

  it('show after a completed share, beside its result, in a polite live region, and move no focus', async () => {
    const {bar, thanks} = await barWithThanks();
    expect(seen(thanks)).to.equal(false);
    const below = bar.getBoundingClientRect().bottom;
    control(bar, 'Copy').focus();
    await sendKeys({press: 'Enter'});
    await later();
    expect(seen(thanks)).to.equal(true);
    expect(status(bar).contains(thanks.assignedSlot)).to.equal(true);
    expect(status(bar).textContent).to.contain('Link copied');
    expect(bar.shadowRoot?.activeElement).to.equal(control(bar, 'Copy'));
    // Neither in the way of the page nor of the bar.
    expect(bar.getBoundingClientRect().bottom).to.equal(below);
    expect(thanks.getBoundingClientRect().top).to.be.greaterThan(
      control(bar, 'Copy').getBoundingClientRect().bottom - 1,
    );
    // The result goes after a while, the thanks stay.
    await new Promise((resolve) => setTimeout(resolve, 5200));
    expect(status(bar).textContent).not.to.contain('Link copied');
    expect(seen(thanks)).to.equal(true);
  });

  it('show once for each page view, of all bars', async () => {
    const {bar, thanks} = await barWithThanks(`<share-bar platforms="copy">${THANKS}</share-bar>`);
    const other = bar.nextElementSibling as ShareBarElement;
    await pressWithMouse(control(bar, 'Copy'));
    await later();
    expect(seen(thanks)).to.equal(true);
    closeButton(bar).click();
    await pressWithMouse(control(bar, 'Copy'));
    await pressWithMouse(control(other, 'Copy'));
    await later();
    expect(seen(thanks)).to.equal(false);
    expect(seen(other.querySelector('[slot=thanks]') as Element)).to.equal(false);
    expect(status(bar).textContent).to.contain('Link copied');
    // Another page, by a router: the same bar.
    history.pushState({}, '', `?view=${page++}`);
    await pressWithMouse(control(bar, 'Copy'));
    await later();
    expect(seen(thanks)).to.equal(true);
  });

  it('are not shown again where the address loses tags or finds a place, as after cleanVisit', async () => {
    const {bar, thanks} = await barWithThanks();
    const page = location.search;
    history.replaceState({}, '', `${page}&utm_source=x&utm_medium=social`);
    await pressWithMouse(control(bar, 'Copy'));
    await until(() => seen(thanks));
    closeButton(bar).click();
    for (const address of [page, `${page}#milk`]) {
      history.replaceState({}, '', address);
      await pressWithMouse(control(bar, 'Copy'));
      await later();
      expect(seen(thanks)).to.equal(false);
    }
  });

  it('stay where everything is drawn anew, until they are put away', async () => {
    const {bar, thanks} = await barWithThanks();
    await pressWithMouse(control(bar, 'Copy'));
    await until(() => seen(thanks));
    for (const platforms of ['x copy', 'copy reddit x']) {
      const before = control(bar, 'Copy');
      bar.platforms = platforms;
      await until(() => control(bar, 'Copy') !== before);
      await settle();
      expect(seen(thanks)).to.equal(true);
      expect(status(bar).contains(thanks.assignedSlot)).to.equal(true);
    }
    expect(bar.shadowRoot?.querySelectorAll('[part=thanks]')).to.have.lengthOf(1);
    closeButton(bar).click();
    bar.platforms = 'copy';
    await bar.updateComplete;
    await later();
    expect(seen(thanks)).to.equal(false);
  });

  it('are put away by their button and by Escape, and the focus is at the control again', async () => {
    const ways: [string, (bar: Element) => HTMLElement][] = [
      ['Enter', closeButton],
      ['Escape', closeButton],
      ['Escape', (bar) => bar.querySelector('[slot=thanks] a') as HTMLElement],
    ];
    for (const [key, from] of ways) {
      const {bar, thanks} = await barWithThanks();
      control(bar, 'Copy').focus();
      await sendKeys({press: 'Enter'});
      await later();
      const button = closeButton(bar);
      expect(button.textContent).to.equal('Close');
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
      from(bar).focus();
      await sendKeys({press: key});
      await settle();
      expect(seen(thanks)).to.equal(false);
      expect(bar.shadowRoot?.activeElement).to.equal(control(bar, 'Copy'));
    }
  });

  it('give way to a press on what lies beneath, and to Escape wherever the focus is', async () => {
    for (const away of [
      () => pressWithMouse(document.querySelector('.beneath') as Element),
      () => sendKeys({press: 'Escape'}),
    ]) {
      const {bar, thanks} = await barWithThanks('<p class="beneath" style="margin-block: 300px 0">Tea</p>');
      await pressWithMouse(control(bar, 'Copy'));
      await later();
      await pressWithMouse(control(bar, 'Copy'));
      await later();
      expect(seen(thanks), 'after a press in the bar').to.equal(true);
      bar.shadowRoot?.querySelector<HTMLElement>('button')?.blur();
      await away();
      await settle();
      expect(seen(thanks)).to.equal(false);
    }
  });

  it('are not for a press that came to nothing', async () => {
    const {bar, thanks} = await barWithThanks();
    await stayingHere(() => pressWithMouse(control(bar, 'Share on X')));
    await later();
    expect(seen(thanks)).to.equal(false);
  });

  it('leave the card around their bar alone', async () => {
    history.pushState({}, '', `?view=${page++}`);
    const card = await fixture(
      `<a href="#card"><share-bar platforms="copy"><p slot="thanks">Thank you!</p></share-bar></a>`,
    );
    const bar = card.querySelector('share-bar') as ShareBarElement;
    await bar.updateComplete;
    await pressWithMouse(control(bar, 'Copy'));
    await later();
    await pressWithMouse(closeButton(bar));
    expect(location.hash).to.equal('');
    expect(seen(bar.querySelector('[slot=thanks]') as Element)).to.equal(false);
  });
});
