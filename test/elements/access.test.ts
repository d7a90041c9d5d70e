import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type * as Axe from 'axe-core';
import {addLocales} from '../../src/browser/index.js';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {controls, draw} from '../support/harness.js';

const {axe} = globalThis as unknown as {axe: typeof Axe};
addLocales(ar, de);

/** Controls that have no name a screen reader could say. axe alone finds two of eight planted faults. */
const nameless = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('a, button, input')].filter((one) => !(one.ariaLabel ?? one.textContent)?.trim());

async function violations(element: Element): Promise<string[]> {
  const {violations: found} = await axe.run(element);
  return found.map(({id}) => id);
}

describe('accessibility', () => {
  for (const markup of [
    '<share-bar></share-bar>',
    '<share-bar show-labels></share-bar>',
    '<share-bar aria-label="Pass it on" dir="rtl" lang="ar"></share-bar>',
    '<share-button platform="x"></share-button>',
  ]) {
    it(`axe finds nothing in ${markup}`, async () => {
      const element = await draw(markup);
      expect(await violations(element)).to.deep.equal([]);
    });

    it(`every control of ${markup} has a name of its own`, async () => {
      const element = await draw(markup);
      const root = element.shadowRoot as ShadowRoot;
      expect(nameless(root)).to.deep.equal([]);
      const names = controls(element).map((control) => control.ariaLabel);
      expect(new Set(names).size).to.equal(names.length);
    });

    it(`names of ${markup} contain the words that are seen`, async () => {
      const element = await draw(markup);
      for (const control of controls(element)) {
        expect(control.ariaLabel?.toLowerCase()).to.contain(control.innerText.trim().toLowerCase());
      }
    });
  }

  it('the checks see a nameless button', async () => {
    const box = await fixture('<div><button type="button"></button></div>');
    expect(nameless(box)).to.have.lengthOf(1);
    expect(await violations(box)).to.contain('button-name');
  });

  it('a bar is a group with a good name, and the host may give a better one', async () => {
    const bar = await draw('<share-bar></share-bar>');
    const list = bar.shadowRoot?.querySelector('ul');
    expect(list?.getAttribute('role')).to.equal('list');
    // What a test can see of the default is what axe makes of it: a name on something without a role is a fault.
    expect(await violations(await draw('<share-bar aria-label="Pass it on"></share-bar>'))).to.deep.equal([]);
  });

  it('Tab goes through every control once, in order, and each shows a ring', async () => {
    const box = await fixture<HTMLElement>(
      '<div><button type="button">before</button><share-bar platforms="copy x email"></share-bar></div>',
    );
    const bar = box.querySelector('share-bar') as Element;
    await (bar as Element & {updateComplete: Promise<unknown>}).updateComplete;
    box.querySelector('button')?.focus();
    const seen: (string | null | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await sendKeys({press: 'Tab'});
      const focused = bar.shadowRoot?.activeElement;
      seen.push(focused?.ariaLabel);
      expect(getComputedStyle(focused as Element).outlineStyle).to.equal('solid');
      expect(parseFloat(getComputedStyle(focused as Element).outlineWidth)).to.be.at.least(2);
    }
    expect(seen).to.deep.equal(['Copy link', 'Share on X (opens in new tab)', 'Send by email']);
  });

  it('speaks the language of the page around it', async () => {
    const box = await fixture<HTMLElement>('<div lang="de-AT"><share-bar platforms="copy x"></share-bar></div>');
    const bar = box.querySelector('share-bar') as Element & {updateComplete: Promise<unknown>};
    await bar.updateComplete;
    expect(controls(bar).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Link kopieren',
      'Auf X teilen (öffnet in neuem Tab)',
    ]);
  });

  it('runs from right to left where the page does', async () => {
    const bar = await draw('<share-bar dir="rtl" platforms="copy x"></share-bar>');
    const [first, second] = controls(bar).map((control) => control.getBoundingClientRect().x);
    expect(first).to.be.above(second as number);
  });
});
