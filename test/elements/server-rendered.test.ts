import {aTimeout, expect, fixture, nextFrame} from '@open-wc/testing';
import fc from 'fast-check';
import type {ShareBarElement} from '../../src/elements/index.js';
import {defaultPlatforms} from '../../src/cdn/default-platforms.js';
import {chatgpt} from '../../src/platforms/chatgpt.js';
import {de} from '../../src/locales/de.js';
import {addLocales, addPlatforms} from '../../src/browser/index.js';
import {type BarInput, renderBar} from '../../src/server/index.js';
import {controls, more, seen, told, types} from '../support/harness.js';

addLocales(de);
addPlatforms(chatgpt);

const PLACES = defaultPlatforms.filter((platform) => 'endpoint' in platform);
const ADDRESS = 'https://example.org/tea?a=1&b="2"#part';

/** Puts a bar as a server writes it on the page; the parser makes the shadow root, then the element takes it over. */
async function upgraded(markup: string): Promise<ShareBarElement> {
  const box = await fixture<HTMLElement & {setHTMLUnsafe(text: string): void}>(document.createElement('div'));
  box.setHTMLUnsafe(markup);
  const bar = box.firstElementChild as ShareBarElement;
  await bar.updateComplete;
  return bar;
}

/** The same bar made by the element alone, from the attributes that the server wrote. */
async function fromAttributes(markup: string): Promise<ShareBarElement> {
  const bar = document.createElement('template');
  bar.innerHTML = markup.replace(/<template.*<\/template>/s, '');
  return upgraded(bar.innerHTML);
}

/** What a server wrote into the shadow root, without its style sheet. */
function written(markup: string): HTMLElement {
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  const inside = body.querySelector('template') as HTMLTemplateElement;
  inside.content.querySelector('style')?.remove();
  // For where no style sheet comes.
  for (const mark of inside.content.querySelectorAll('svg')) {
    for (const name of ['width', 'height']) mark.removeAttribute(name);
  }
  return inside.content.firstElementChild as HTMLElement;
}

/** What the width of a bar decides is not a server's to know. */
function withoutFit(root: ParentNode): Element {
  const copy = (root.querySelector('[part=base]') ?? (root as Element)).cloneNode(true) as Element;
  for (const entry of copy.querySelectorAll('[hidden]')) entry.removeAttribute('hidden');
  return copy;
}

describe('a bar from a server', () => {
  const words = fc.string({unit: 'grapheme', maxLength: 40});
  const inputs: fc.Arbitrary<BarInput> = fc.record(
    {
      platforms: fc.shuffledSubarray([...defaultPlatforms.filter(({id}) => id !== 'native'), chatgpt], {minLength: 1}),
      share: fc.record(
        {
          url: fc.constantFrom(ADDRESS, 'https://example.com/', 'http://[::1]/?q=%20#:~:text=a'),
          title: words,
          text: words,
          tags: fc.array(
            words.filter((word) => !word.includes(',')),
            {maxLength: 3},
          ),
          via: fc.constantFrom('waft', '@waft'),
          image: fc.constant('https://example.org/a.png'),
        },
        {requiredKeys: ['url']},
      ),
      instances: fc.constantFrom({mastodon: 'mastodon.example.com'}, {mastodon: 'mastodon.social', x: 'a.example.com'}),
      campaign: fc.constantFrom('spring', 'a "b" & <c>'),
      placement: words,
      variant: fc.constantFrom('brand', 'mono', 'outline', 'plain'),
      size: fc.integer({min: 24, max: 64}),
      showLabels: fc.boolean(),
      layout: fc.constantFrom('row', 'column', 'wrap'),
      rel: fc.constantFrom('nofollow', 'nofollow ugc'),
      referrerPolicy: fc.constantFrom('origin', 'strict-origin'),
      locale: fc.constant(de),
    },
    {requiredKeys: ['platforms', 'share']},
  );

  it('is, node for node and address for address, what the element makes of its attributes', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const markup = renderBar(input);
        const bar = await fromAttributes(markup);
        expect(withoutFit(written(markup)).outerHTML).to.equal(withoutFit(bar.shadowRoot as ShadowRoot).outerHTML);
        bar.remove();
      }),
      {numRuns: 50},
    );
  });

  it('is taken over in place: nothing is there twice', async () => {
    const markup = renderBar({platforms: defaultPlatforms, share: {url: ADDRESS, title: 'Tea'}});
    const [bar, other] = [await upgraded(markup), await fromAttributes(markup)];
    await nextFrame();
    await aTimeout(50);
    expect(bar.shadowRoot?.querySelectorAll('*').length).to.equal(other.shadowRoot?.querySelectorAll('*').length);
    expect(bar.shadowRoot?.querySelector('style') === null).to.equal(true);
    expect(controls(bar).filter(seen).length).to.equal(controls(other).filter(seen).length);
  });

  it('keeps the focus of a reader who was sooner', async () => {
    const box = await fixture<HTMLElement & {setHTMLUnsafe(text: string): void}>(document.createElement('div'));
    // Of a name that nobody has defined yet.
    const early = `early-${Math.random().toString(36).slice(2)}`;
    const markup = renderBar({platforms: PLACES, share: {url: ADDRESS}});
    box.setHTMLUnsafe(markup.replaceAll('share-bar', early));
    const bar = box.firstElementChild as ShareBarElement;
    controls(bar)[1]?.focus();
    customElements.define(early, class extends (customElements.get('share-bar') as typeof ShareBarElement) {});
    await bar.updateComplete;
    expect(bar.shadowRoot?.activeElement?.getAttribute('part')).to.equal(`button ${PLACES[1]?.id}`);
  });

  it('hides what is beyond `max`, before and after', async () => {
    const markup = renderBar({platforms: PLACES, share: {url: ADDRESS}, layout: 'wrap', max: 3});
    const bar = await upgraded(markup);
    const hidden = [...(bar.shadowRoot?.querySelectorAll('li') ?? [])].map((entry) => entry.hasAttribute('hidden'));
    expect([...written(markup).querySelectorAll('li')].map((entry) => entry.hasAttribute('hidden'))).to.deep.equal(
      hidden,
    );
    expect(hidden.filter((one) => !one)).to.have.length(4);
    expect(seen(more(bar))).to.equal(true);
  });

  it('sends its events', async () => {
    const bar = await upgraded(renderBar({platforms: PLACES, share: {url: ADDRESS}}));
    const heard = await told(() => {
      bar.addEventListener('click', (event) => {
        event.preventDefault();
      });
      bar.share('x');
    });
    expect(heard.map(types)).to.deep.equal(['share-intent', 'share-outcome']);
  });
});
