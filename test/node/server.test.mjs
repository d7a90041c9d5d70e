// A bar as text: whatever is put in comes out as text, and nothing of it becomes markup or style.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr';
import fc from 'fast-check';
import {html} from 'lit';
import {addPlatforms, ShareBarElement, ShareError, shareUrl} from '../../dist/index.js';
import {ShareBarRenderer} from '../../dist/server/lit-ssr.js';
import {barCss, renderBar} from '../../dist/server/index.js';
import {chatgpt} from '../../dist/platforms/chatgpt.js';
import {copy} from '../../dist/platforms/copy.js';
import {mastodon} from '../../dist/platforms/mastodon.js';
import {native} from '../../dist/platforms/native.js';
import {x} from '../../dist/platforms/x.js';
import {naughty} from '../core/support.mjs';

const share = {url: 'https://example.org/tea?a=1&b=2', title: 'Tea & "cake"'};
const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name]);
const hrefs = (markup) => [...markup.matchAll(/ href="([^"]*)"/g)].map(([, href]) => unescape(href));
const tags = (markup) => [...markup.matchAll(/<(\/?[a-z-]+)/g)].map(([, tag]) => tag);

describe('a bar as text', () => {
  it('has the addresses that the core makes', () => {
    const markup = renderBar({platforms: [x, mastodon, copy], share, instances: {mastodon: 'mastodon.social'}});
    assert.deepEqual(hrefs(markup), [shareUrl(x, share), shareUrl(mastodon, share, {instance: 'mastodon.social'})]);
  });

  it('puts the system sheet last, in the attribute too', () => {
    const markup = renderBar({platforms: [native, copy, x], share});
    assert.match(markup, / platforms="copy x native"/);
    assert.deepEqual(
      [...markup.matchAll(/part="button ([a-z]+)"/g)].map(([, id]) => id),
      ['copy', 'x', 'native', 'more'],
    );
  });

  it('leaves out a place that needs a server nobody has named', () => {
    const needy = {...mastodon, id: 'needy', hub: undefined};
    assert.deepEqual(hrefs(renderBar({platforms: [needy], share})), []);
    assert.deepEqual(
      hrefs(renderBar({platforms: [needy], share, instances: {needy: 'example.com'}})).map(
        (href) => new URL(href).host,
      ),
      ['example.com'],
    );
  });

  it('is the same structure whatever words are put in', () => {
    const usual = tags(
      renderBar({platforms: [x, copy], share: {...share, text: 'a', tags: ['b'], via: 'c'}, label: 'd'}),
    );
    const words = fc.oneof(fc.constantFrom(...naughty), fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(words, words, words, words, words, (title, text, tag, placement, label) => {
        const markup = renderBar({
          platforms: [x, copy],
          share: {...share, title, text, tags: [tag], via: tag},
          placement,
          campaign: label,
          label,
          nonce: label,
          rel: tag,
        });
        assert.deepEqual(tags(markup), usual);
        // Every quote stands around a value: their number is even within each tag.
        for (const [tag] of markup.matchAll(/<[a-z][^>]*>/g)) assert.equal(tag.split('"').length % 2, 1, tag);
      }),
    );
  });

  it('refuses a platform whose fields would become style, script or another place', () => {
    for (const [field, value] of [
      ['id', 'x"]{}</style><script>'],
      ['color', 'red}</style>'],
      ['endpoint', 'javascript:alert(1)//?'],
      ['label', undefined],
    ]) {
      const fault = (error) =>
        error instanceof ShareError && error.code === 'bad-platform' && error.message.includes(field);
      assert.throws(() => renderBar({platforms: [{...x, [field]: value}], share}), fault, field);
      assert.throws(() => barCss([{...x, [field]: value}]), fault, field);
    }
    assert.throws(() => renderBar({platforms: [null], share}), {code: 'bad-platform'});
  });

  it('refuses a platform with the name of a part: its colours would be the part’s', () => {
    const {modules} = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
    const parts = modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => ['share-bar', 'share-button'].includes(tagName))
      .flatMap(({cssParts = []}) => cssParts);
    const names = new Set(['code', ...parts.map(({name}) => name)]);
    assert.ok(names.size >= 10);
    for (const id of names) {
      assert.throws(() => barCss([{...x, id}]), {code: 'bad-platform', message: /^the id of /}, id);
      assert.ok(barCss([{...x, id: `${id}s`}]));
    }
  });

  it('has the words of an assistant in every look, and its own class for them', () => {
    for (const showLabels of [false, true]) {
      const markup = renderBar({platforms: [copy, chatgpt], share, showLabels});
      const [, control] = markup.split('part="button chatgpt"');
      assert.match(
        control,
        /^ aria-label="Ask ChatGPT: “What does this page say\?” \(opens in new tab\)" class="words"/,
      );
      assert.match(control, /<span part="label">ChatGPT: “What does this page say\?”<\/span>/);
      assert.deepEqual(hrefs(markup), [shareUrl(chatgpt, share)]);
    }
  });

  it('refuses a share without an absolute address', () => {
    for (const url of [undefined, '', '/tea', 'javascript:alert(1)']) {
      assert.throws(() => renderBar({platforms: [x], share: {url}}), {code: 'bad-url'});
    }
  });

  it('has marks of a size of their own, where no style sheet comes', () => {
    const marks = [...renderBar({platforms: [x, copy], share}).matchAll(/<svg[^>]*>/g)];
    assert.equal(marks.length, 3);
    for (const [mark] of marks) assert.match(mark, / width="24" height="24"/);
  });

  it('takes nothing for nothing, as templates hand it over', () => {
    const nothing = {
      nonce: null,
      placement: null,
      variant: null,
      rel: null,
      campaign: null,
      size: null,
      max: null,
      instances: null,
      locale: null,
      label: null,
      layout: null,
      stylesheet: null,
      referrerPolicy: null,
      showLabels: null,
    };
    assert.equal(renderBar({platforms: [x], share, ...nothing}), renderBar({platforms: [x], share}));
  });

  it('links a style sheet in place of its own, and gives its own a nonce', () => {
    const linked = renderBar({platforms: [x], share, stylesheet: '/bar.css?a="1"'});
    assert.match(linked, /<link rel="stylesheet" href="\/bar\.css\?a=&quot;1&quot;">/);
    assert.doesNotMatch(linked, /<style/);
    assert.match(renderBar({platforms: [x], share, nonce: 'abc'}), /<style nonce="abc">/);
  });
});

describe('with @lit-labs/ssr', () => {
  customElements.define('share-bar', ShareBarElement);
  addPlatforms(x, mastodon, copy);
  const text = (template) => collectResult(render(template, {elementRenderers: [ShareBarRenderer]}));
  const shadow = (markup) => /<template[^>]*>(.*)<\/template>/s.exec(markup)?.[1];

  it('an element is what `renderBar` makes of the same, by attributes and by properties', async () => {
    const own = shadow(
      renderBar({platforms: [x, mastodon, copy], share: {...share, tags: ['a', 'b']}, max: 2, size: 30}),
    );
    const byAttributes = html`<share-bar
      platforms="x mastodon copy"
      url="https://example.org/tea?a=1&b=2"
      share-title='Tea & "cake"'
      tags="a b"
      max="2"
      size="30"
    ></share-bar>`;
    const byProperties = html`<share-bar
      .platforms=${['x', 'mastodon', 'copy']}
      .url=${share.url}
      .shareTitle=${share.title}
      .tags=${['a', 'b']}
      .max=${2}
      .size=${30}
    ></share-bar>`;
    assert.equal(shadow(await text(byAttributes)), own);
    assert.equal(shadow(await text(byProperties)), own);
  });

  it('an element that must see the page is left to the browser', async () => {
    for (const bar of [
      html`<share-bar platforms="x"></share-bar>`,
      html`<share-bar url="/tea" platforms="x"></share-bar>`,
      html`<share-bar url="https://example.org/"></share-bar>`,
    ]) {
      const markup = await text(bar);
      assert.match(markup, /<share-bar/);
      assert.equal(shadow(markup), undefined);
    }
  });
});
