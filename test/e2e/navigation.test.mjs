// Pages that become other pages without loading: routers, the history API, the back/forward cache, feeds that grow.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {recordEvents, useBrowser} from '../support/browser.mjs';
import {eventually} from '../support/eventually.mjs';
import {page, startSite} from '../support/site.mjs';

const BAR = '<share-bar platforms="facebook reddit"></share-bar>';

/** What a server says of the first page in every way there is, and an app never touches again. */
const FIRST = {url: 'https://example.org/first', title: 'As the server says'};
const SAYS = {
  canonical: `<link rel="canonical" href="${FIRST.url}">`,
  'og:url': `<meta property="og:url" content="${FIRST.url}">`,
  'og:title': `<meta property="og:title" content="${FIRST.title}">`,
  'twitter:title': `<meta name="twitter:title" content="${FIRST.title}">`,
  'JSON-LD': `<script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "${FIRST.title}"}</script>`,
};
const HEAD = Object.values(SAYS).join('');

/**
 * Presses a bar's first link with a real mouse and focuses its second. Returns the addresses and titles that each way to
 * learn them tells, in the order a reader meets them. `between` runs with the button held down.
 */
async function shared(tab, selector = 'share-bar', {between} = {}) {
  const link = await tab.$(`${selector} >>> [part~=facebook]`);
  await link.scrollIntoView();
  const {x, y} = await link.clickablePoint();
  const tabs = [];
  const note = (target) => target.type() === 'page' && tabs.push(target);
  tab.browser().on('targetcreated', note);
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  const pointerdown = [parametersOf(await hrefOf(link)).get('u')];
  await between?.();
  await tab.mouse.up();
  const [intent, outcome] = (await eventsOf(tab, 2)).map(({url, title}) => [url, title]);
  // Whatever comes too late or twice shows in this count, or in that of the next press.
  await eventually(() => assert.equal(tabs.length, 1, 'tabs'), {still: 50});
  tab.browser().off('targetcreated', note);
  await (await tabs[0].page())?.close();
  await tab.bringToFront();
  assert.deepEqual(
    (await eventsOf(tab, 0)).map(({type, outcome: end}) => [type, end]),
    [
      ['share-intent', undefined],
      ['share-outcome', 'opened'],
    ],
  );
  const click = [parametersOf(await hrefOf(link)).get('u')];

  const second = await tab.$(`${selector} >>> [part~=reddit]`);
  await second.focus();
  const parameters = parametersOf(await hrefOf(second));
  const focus = [parameters.get('url'), parameters.get('title')];
  await tab.evaluate(() => document.activeElement.blur());

  const readPage = await tab.evaluate(async (which) => {
    const waft = await import('/cdn/waft.js');
    const bar = document.querySelector(which);
    const {url, title} = waft.readPage(bar.closest('article') ? bar : document);
    return [url, title];
  }, selector);
  return {pointerdown, intent, outcome, click, focus, readPage};
}

/** Presses a bar; every way to learn what it shares must tell the same. */
async function expectShared(tab, {url, title}, selector) {
  const all = [url, title];
  const expected = {pointerdown: [url], intent: all, outcome: all, click: [url], focus: all, readPage: all};
  assert.deepEqual(await shared(tab, selector), expected);
}

/** Events since the last call that had to wait for none; waits for so many. */
async function eventsOf(tab, count) {
  tab.told ??= 0;
  await tab.waitForFunction((wanted) => window.seen.events.length >= wanted, {}, tab.told + count);
  const {events, faults} = await tab.evaluate(() => window.seen);
  const fresh = events.slice(tab.told);
  if (!count) tab.told = events.length;
  assert.deepEqual(faults, []);
  return fresh;
}

/** What the links of a bar say that nobody has touched. */
const untouched = (tab, selector) =>
  tab
    .$eval(selector, (bar) => [...bar.shadowRoot.querySelectorAll('a')].map(({href}) => href))
    .then(([facebook, reddit]) => [
      parametersOf(facebook).get('u'),
      parametersOf(reddit).get('url'),
      parametersOf(reddit).get('title'),
    ]);

const hrefOf = (link) => link.evaluate(({href}) => href);
const parametersOf = (href) => new URL(href).searchParams;
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** An app of test/support/apps as one module. */
async function bundle(name) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`../support/apps/${name}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return () => ({headers: {'content-type': 'text/javascript'}, body: outputFiles[0].text});
}

/** The one page that a server has for all addresses of an app. */
const shell = (head) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">${head}
<script type="module" src="/cdn/waft.js"></script><script type="module" src="/app.js"></script></head>
<body><div id="app"></div></body></html>`;

/**
 * Goes through an app as a reader does, and presses both its bars wherever it comes to: the one that stays, and the one that
 * each route draws anew.
 *
 * @param steps Each is what the reader does (`'back'`, `'forward'`, or the address of the link they click), the address and
 *   the title they come to, and what is shared there.
 * @param titleAtRender Whether the app's title is there when its bar is drawn.
 */
function journey(name, {app, head, entry, steps, titleAtRender}) {
  describe(name, () => {
    const open = useBrowser();
    let site;
    let tab;
    before(async () => {
      const html = shell(head);
      site = await startSite({pages: {'/app.js': await bundle(app), '/': html, '/tea': html, '/cake': html}});
      tab = await open(site.origin + entry, {before: recordEvents});
      await tab.waitForSelector('#remounts');
    });
    after(() => site.close());

    for (const [i, {act, at, title, shares = {url: `$ORIGIN${at}`, title}}] of steps.entries()) {
      it(`${i}. ${act ?? 'enters'}: ${at}`, async () => {
        const url = shares.url.replace('$ORIGIN', site.origin);
        const from = await tab.evaluate(() => {
          for (const bar of document.querySelectorAll('share-bar')) bar.known = true;
          return location.pathname;
        });
        if (act === 'back') await tab.goBack();
        else if (act === 'forward') await tab.goForward();
        else if (act) await tab.click(`a[href="${act}"]`);
        await tab.waitForFunction(
          (where, words) => location.href === where && document.title === words,
          {},
          site.origin + at,
          title,
        );

        const known = await tab.$$eval('share-bar', (bars) => bars.map((bar) => [bar.id, Boolean(bar.known)]));
        const remounted = from !== new URL(at, site.origin).pathname;
        assert.deepEqual(Object.fromEntries(known), {stays: true, remounts: !remounted});
        if (remounted) {
          const drawn = await untouched(tab, '#remounts');
          assert.deepEqual(drawn, [url, url, titleAtRender ? shares.title : drawn[2]]);
        }
        await expectShared(tab, {...shares, url}, '#stays');
        await expectShared(tab, {...shares, url}, '#remounts');
        assert.deepEqual(tab.lines, []);
      });
    }
  });
}

/** Through an app that changes its title only. */
const titleOnly = [
  {at: '/', title: 'Home', shares: FIRST},
  {act: '/tea', at: '/tea', title: 'Tea'},
  {act: '/tea?sort=new', at: '/tea?sort=new', title: 'Tea?sort=new'},
  {act: '/tea?sort=new#green', at: '/tea?sort=new#green', title: 'Tea?sort=new'},
  {act: 'back', at: '/tea?sort=new', title: 'Tea?sort=new'},
  {act: 'back', at: '/tea', title: 'Tea'},
  {act: 'back', at: '/', title: 'Home', shares: FIRST},
  {act: 'forward', at: '/tea', title: 'Tea'},
  {
    act: '/cake?utm_source=nav&id=7',
    at: '/cake?utm_source=nav&id=7',
    title: 'Cake?utm_source=nav&id=7',
    shares: {url: '$ORIGIN/cake?id=7', title: 'Cake?utm_source=nav&id=7'},
  },
  {act: '/', at: '/', title: 'Home', shares: FIRST},
];

/** Into an app at an address that is not its start; the first move is to another place on the same page. */
const deepEntry = [
  {at: '/tea?sort=new', title: 'Tea?sort=new', shares: FIRST},
  {act: '/tea?sort=new#green', at: '/tea?sort=new#green', title: 'Tea?sort=new', shares: FIRST},
  {act: '/tea', at: '/tea', title: 'Tea'},
  {act: '/', at: '/', title: 'Home'},
  {act: 'back', at: '/tea', title: 'Tea'},
  {act: 'back', at: '/tea?sort=new#green', title: 'Tea?sort=new', shares: FIRST},
];

const home = {at: '/', title: 'Home', shares: {url: 'https://example.org/', title: 'Home, as shared'}};
const tea = {at: '/tea', title: 'Tea', shares: {url: 'https://example.org/tea', title: 'Tea, as shared'}};
const newestTea = {
  at: '/tea?sort=new',
  title: 'Tea?sort=new',
  shares: {url: 'https://example.org/tea?sort=new', title: 'Tea?sort=new, as shared'},
};
const cake = {at: '/cake', title: 'Cake', shares: {url: 'https://example.org/cake', title: 'Cake, as shared'}};
const about = {at: '/about', title: 'About'};

for (const [library, app] of [
  ['React Router', 'react-title.jsx'],
  ['Vue Router', 'vue.mjs'],
]) {
  const titleAtRender = library === 'Vue Router';
  const head = `<title>Loading</title>${HEAD}`;
  journey(`${library}, title only`, {app, head, entry: '/', steps: titleOnly, titleAtRender});
  journey(`${library}, title only, entered deep`, {
    app,
    head,
    entry: '/tea?sort=new',
    steps: deepEntry,
    titleAtRender,
  });
}

journey('React Router with the metadata of React 19', {
  app: 'react-metadata.jsx',
  head: '',
  entry: '/',
  titleAtRender: true,
  steps: [
    home,
    {act: '/tea', ...tea},
    {act: '/tea?sort=new', ...newestTea},
    {act: '/tea?sort=new#green', ...newestTea, at: '/tea?sort=new#green'},
    {act: 'back', ...newestTea},
    {act: 'back', ...tea},
    {act: 'forward', ...newestTea},
    {act: '/cake', ...cake},
    // Nothing in the head tells it from the page before, so the address bar does.
    {act: '/cake?sort=new', at: '/cake?sort=new', title: 'Cake?sort=new'},
    {act: 'back', ...cake},
    {act: '/about', ...about},
    {act: 'back', ...cake},
    {act: 'forward', ...about},
    {act: '/', ...home},
  ],
});

describe('Vue Router, canonical address after a while', () => {
  const open = useBrowser();
  let site;
  let tab;
  /** Lets the server answer the app's question for the head of a page. */
  let answer;
  before(async () => {
    const head = `<title>Loading</title><script>window.fetchesHead = true</script>
      <link rel="canonical" href="https://example.org/">`;
    site = await startSite({
      pages: {
        '/app.js': await bundle('vue.mjs'),
        '/': shell(head),
        '/head': ({url}) =>
          new Promise((resolve) => {
            const body = `https://example.org${decodeURIComponent(url.split('?')[1])}`;
            answer = () => resolve({headers: {'content-type': 'text/plain'}, body});
          }),
      },
    });
    tab = await open(`${site.origin}/`, {before: recordEvents});
    await tab.waitForSelector('#remounts');
  });
  after(() => site.close());

  const titled = (title) => tab.waitForFunction((words) => document.title === words, {}, title);

  async function expectBoth(url, title) {
    for (const selector of ['#stays', '#remounts']) await expectShared(tab, {url, title}, selector);
  }

  async function answered(canonical) {
    await eventually(() => assert.ok(answer, 'the app has not asked'));
    answer();
    answer = undefined;
    await tab.waitForFunction((url) => document.querySelector('link[rel=canonical]').href === url, {}, canonical);
  }

  it('the first page has its own', () => expectBoth('https://example.org/', 'Home'));

  it('until it comes the location counts', async () => {
    await tab.click('a[href="/tea"]');
    await titled('Tea');
    await expectBoth(`${site.origin}/tea`, 'Tea');
  });

  it('then it counts itself', async () => {
    await answered('https://example.org/tea');
    await expectBoth('https://example.org/tea', 'Tea');
  });

  it('going back, the same', async () => {
    await tab.goBack();
    await titled('Home');
    await expectBoth(`${site.origin}/`, 'Home');
    await answered('https://example.org/');
    await expectBoth('https://example.org/', 'Home');
  });
});

describe('the history API by hand', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  /** Opens a page that says this of itself. Its title is “Tea and cake”, and follows the history. */
  async function start(head, {body = BAR, path = '/first'} = {}) {
    const follow = `<script>
      addEventListener('popstate', ({state}) => { document.title = state ? state.title : 'Tea and cake'; });
    </script>`;
    site.pages[path] = page({head: head + follow, body});
    return open(site.origin + path, {before: recordEvents});
  }

  const push = (tab, path, title) =>
    tab.evaluate(
      (to, words) => {
        history.pushState({title: words}, '', to);
        document.title = words;
      },
      path,
      title,
    );

  async function goBack(tab) {
    const from = tab.url();
    await tab.goBack();
    await tab.waitForFunction((left) => location.href !== left, {}, from);
  }

  /** Everything a page shares, `lang` left out. */
  const everything = (tab) =>
    tab.evaluate(async () => {
      const {lang, ...rest} = (await import('/cdn/waft.js')).readPage();
      return lang ? rest : 'no language';
    });

  for (const [source, tag] of Object.entries(SAYS)) {
    it(`${source} alone, left behind and come back to`, async () => {
      const tab = await start(tag);
      const names = source === 'canonical' || source === 'og:url' ? 'url' : 'title';
      const first = {url: `${site.origin}/first`, title: 'Tea and cake', [names]: FIRST[names]};
      await expectShared(tab, first);
      await push(tab, '/second', 'Second');
      await expectShared(tab, {url: `${site.origin}/second`, title: 'Second'});
      await push(tab, '/second?page=2', 'Second, continued');
      await expectShared(tab, {url: `${site.origin}/second?page=2`, title: 'Second, continued'});
      await goBack(tab);
      await goBack(tab);
      await expectShared(tab, first);
      await tab.close();
    });
  }

  it('all of it is left behind at once, words, pictures and tags too', async () => {
    const tab = await start(`${HEAD}
      <meta property="og:description" content="From the pot"><meta name="twitter:description" content="From the bird">
      <meta property="og:image" content="/og.png"><meta name="twitter:image" content="/twitter.png">
      <meta property="article:tag" content="tea"><meta name="twitter:creator" content="@first">
      <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", "headline": "Structured",
        "description": "From the data", "image": "/data.png", "keywords": "data"}</script>`);
    const first = await everything(tab);
    assert.equal(first.url, FIRST.url);
    assert.equal(first.title, FIRST.title);
    assert.equal(first.image, `${site.origin}/og.png`);
    assert.deepEqual(first.tags, ['tea']);
    await push(tab, '/second', 'Second');
    assert.deepEqual(await everything(tab), {url: `${site.origin}/second`, title: 'Second'});
    await expectShared(tab, {url: `${site.origin}/second`, title: 'Second'});
    await goBack(tab);
    assert.deepEqual(await everything(tab), first);
    await tab.close();
  });

  it('replaceState is a navigation too', async () => {
    const tab = await start(HEAD);
    await expectShared(tab, FIRST);
    await tab.evaluate(() => {
      history.replaceState(null, '', '/second?utm_source=mail&id=7');
      document.title = 'Second';
    });
    await expectShared(tab, {url: `${site.origin}/second?id=7`, title: 'Second'});
    await tab.evaluate(() => history.replaceState(null, '', '/first'));
    await expectShared(tab, FIRST);
    await tab.close();
  });

  it('a fragment is not', async () => {
    const tab = await start(HEAD, {body: `<a href="#pot">Pot</a> ${BAR}<p id="pot">Pot</p>`});
    await expectShared(tab, FIRST);
    await tab.click('a');
    await expectShared(tab, FIRST);
    await push(tab, '#cup', 'Only the title of a part');
    await expectShared(tab, FIRST);
    // Of a page left behind the fragment belongs to the address.
    await push(tab, '/second', 'Second');
    await push(tab, '#cup', 'Second');
    await expectShared(tab, {url: `${site.origin}/second#cup`, title: 'Second'});
    await tab.close();
  });

  it('nor are campaign tags that the page takes out of its address', async () => {
    const tab = await start(HEAD);
    await tab.goto(`${site.origin}/first?utm_source=mail&fbclid=7`);
    await expectShared(tab, FIRST);
    await tab.evaluate(() => history.replaceState(null, '', '/first'));
    await expectShared(tab, FIRST);
    await tab.close();
  });

  for (const [changed, markup, second] of [
    [
      'og:title',
      '<meta property="og:title" content="Second, as shared">',
      {url: '$ORIGIN/second', title: 'Second, as shared'},
    ],
    [
      'twitter:title',
      '<meta name="twitter:title" content="Second, as shared">',
      {url: '$ORIGIN/second', title: 'Second, as shared'},
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type": "Article", "headline": "Second, as shared"}</script>',
      {url: '$ORIGIN/second', title: 'Second, as shared'},
    ],
    [
      'canonical',
      '<link rel="canonical" href="https://example.org/second">',
      {url: 'https://example.org/second', title: 'Second'},
    ],
    [
      'og:url',
      '<meta property="og:url" content="https://example.org/second">',
      {url: 'https://example.org/second', title: 'Second'},
    ],
  ]) {
    it(`each value is judged by itself: only ${changed} follows`, async () => {
      const tab = await start(HEAD);
      await expectShared(tab, FIRST);
      await push(tab, '/second', 'Second');
      const here = {...second, url: second.url.replace('$ORIGIN', site.origin)};
      const replace = (html) =>
        tab.evaluate((text) => {
          const [next] = new window.DOMParser().parseFromString(text, 'text/html').head.children;
          const names = ['rel', 'property', 'name', 'type'].filter((name) => next.hasAttribute(name));
          const selector = names.map((name) => `[${name}="${next.getAttribute(name)}"]`).join('');
          document.head.querySelector(next.localName + selector).replaceWith(next);
        }, html);
      await replace(markup);
      await expectShared(tab, here);

      // What came there does not count here, though it is still in the head.
      await goBack(tab);
      const back = await shared(tab);
      const left = changed === 'canonical' || changed === 'og:url' ? 0 : 1;
      assert.notEqual(back.intent[left], [here.url, here.title][left]);
      // Put back, it does.
      await replace(SAYS[changed]);
      await expectShared(tab, FIRST);
      await tab.close();
    });
  }

  it('a head that is written just before the address', async () => {
    const tab = await start(HEAD);
    await expectShared(tab, FIRST);
    await tab.evaluate(() => {
      document.querySelector('link[rel=canonical]').href = 'https://example.org/second';
      document.querySelector('[property="og:title"]').content = 'Second, as shared';
      history.pushState(null, '', '/second');
    });
    await expectShared(tab, {url: 'https://example.org/second', title: 'Second, as shared'});
    await tab.close();
  });

  it('a page and its bar that are changed before the address, with some microtasks between', async () => {
    const tab = await start(HEAD);
    await expectShared(tab, FIRST);
    await tab.evaluate(async () => {
      document.querySelector('link[rel=canonical]').href = 'https://example.org/second';
      document.querySelector('[property="og:title"]').content = 'Second, as shared';
      const bar = document.querySelector('share-bar');
      bar.replaceWith(bar.cloneNode());
      for (let i = 0; i < 10; i++) await undefined;
      history.pushState(null, '', '/second');
    });
    await expectShared(tab, {url: 'https://example.org/second', title: 'Second, as shared'});
    await tab.close();
  });

  it('a page that moves on while the button is down', async () => {
    const tab = await start(HEAD);
    await expectShared(tab, FIRST);
    const told = await shared(tab, 'share-bar', {between: () => push(tab, '/second', 'Second')});
    const second = [`${site.origin}/second`, 'Second'];
    assert.deepEqual(told, {
      pointerdown: [FIRST.url],
      intent: second,
      outcome: second,
      click: [second[0]],
      focus: second,
      readPage: second,
    });
    await tab.close();
  });

  it('a listener that moves on in the press itself', async () => {
    const tab = await start(HEAD);
    await tab.evaluate(() => {
      const move = () => {
        history.pushState(null, '', '/second');
        document.title = 'Second';
      };
      document.addEventListener('click', move, {capture: true, once: true});
    });
    const {pointerdown, intent, click} = await shared(tab);
    assert.deepEqual(pointerdown, [FIRST.url]);
    assert.deepEqual(intent, [`${site.origin}/second`, 'Second']);
    assert.deepEqual(click, [`${site.origin}/second`]);
    await tab.close();
  });

  it('two presses from script with a navigation between them, in one task', async () => {
    const tab = await start(HEAD);
    await tab.evaluate(() => {
      document.addEventListener('click', (event) => event.preventDefault());
      const bar = document.querySelector('share-bar');
      bar.share('facebook');
      history.pushState(null, '', '/second');
      document.title = 'Second';
      bar.share('facebook');
    });
    const events = await eventsOf(tab, 4);
    const told = events.filter(({type}) => type === 'share-intent').map(({url, title}) => ({url, title}));
    assert.deepEqual(told, [FIRST, {url: `${site.origin}/second`, title: 'Second'}]);
    assert.equal(events.length, 4);
    await tab.close();
  });
});

describe('two hundred bars', () => {
  const open = useBrowser();
  let site;
  let tab;
  before(async () => {
    site = await startSite({pages: {'/first': page({head: HEAD, body: BAR.repeat(200)})}});
    tab = await open(`${site.origin}/first`, {before: recordEvents});
  });
  after(() => site.close());

  const bar = (number) => `share-bar:nth-of-type(${number})`;

  it('all are right when they are drawn', async () => {
    const links = await tab.$$eval('share-bar', (bars) =>
      bars.map(({shadowRoot}) => shadowRoot.querySelector('[part~=reddit]').href),
    );
    assert.equal(links.length, 200);
    const parameters = links.map(parametersOf);
    assert.deepEqual(
      new Set(parameters.map((one) => JSON.stringify([one.get('url'), one.get('title')]))),
      new Set([JSON.stringify([FIRST.url, FIRST.title])]),
    );
  });

  for (const [i, [name, change, expected]] of [
    ['nothing', () => {}, FIRST],
    [
      'the canonical address is another',
      () => document.querySelector('link[rel=canonical]').setAttribute('href', 'https://example.org/changed'),
      {...FIRST, url: 'https://example.org/changed'},
    ],
    [
      'its element is another',
      () => {
        const link = document.createElement('link');
        link.rel = 'canonical';
        link.href = 'https://example.org/replaced';
        document.querySelector('link[rel=canonical]').replaceWith(link);
      },
      {...FIRST, url: 'https://example.org/replaced'},
    ],
    [
      'it is gone',
      () => document.querySelector('link[rel=canonical]').remove(),
      // og:url is left.
      FIRST,
    ],
    [
      'the headline is another',
      () => document.querySelector('[property="og:title"]').setAttribute('content', 'Changed'),
      {...FIRST, title: 'Changed'},
    ],
    [
      'the page has moved on',
      () => {
        history.pushState(null, '', '/second');
        document.title = 'Second';
      },
      {url: '$ORIGIN/second', title: 'Second'},
    ],
    [
      'only the title is another',
      () => {
        document.title = 'Second, still';
      },
      {url: '$ORIGIN/second', title: 'Second, still'},
    ],
  ].entries()) {
    it(`${name}: the next press shows it`, async () => {
      await tab.evaluate(change);
      const told = {...expected, url: expected.url.replace('$ORIGIN', site.origin)};
      await expectShared(tab, told, bar(200 - i * 29));
      await expectShared(tab, told, bar(1));
    });
  }

  it('one reading serves all that are drawn together', async () => {
    const readings = (count) =>
      tab.evaluate(async (number) => {
        let calls = 0;
        const {querySelectorAll, querySelector} = window.Document.prototype;
        window.Document.prototype.querySelectorAll = function (selector) {
          calls++;
          return querySelectorAll.call(this, selector);
        };
        window.Document.prototype.querySelector = function (selector) {
          calls++;
          return querySelector.call(this, selector);
        };
        const bars = Array.from({length: number}, () => document.createElement('share-bar'));
        document.body.append(...bars);
        await Promise.all(bars.map(({updateComplete}) => updateComplete));
        Object.assign(window.Document.prototype, {querySelectorAll, querySelector});
        for (const one of bars) one.remove();
        return calls;
      }, count);
    const one = await readings(1);
    assert.ok(one > 0);
    assert.equal(await readings(200), one);
  });
});

describe('a feed that grows', () => {
  const open = useBrowser();
  const PAGE = {url: 'https://example.org/feed', title: 'The feed'};
  let site;
  let tab;
  before(async () => {
    const head = `<link rel="canonical" href="${PAGE.url}"><meta property="og:title" content="${PAGE.title}">
      <style>article { min-block-size: 60vh }</style>`;
    const body = `<share-bar id="page" platforms="facebook reddit"></share-bar><main></main><p id="end">More</p>
      <script>(${growAtTheEnd})()</script>`;
    site = await startSite({pages: {'/feed': page({head, body})}});
    tab = await open(`${site.origin}/feed`, {before: recordEvents});
    await tab.waitForFunction(() => document.querySelectorAll('article').length === 3);
  });
  after(() => site.close());

  const article = (number) => `article:nth-of-type(${number}) share-bar`;
  const post = (number) => ({url: `${site.origin}/posts/${number}`, title: `Post ${number}`});

  /** Scrolls until there are so many articles. */
  async function scrollTo(count) {
    await eventually(async () => {
      await tab.mouse.wheel({deltaY: 800});
      const there = await tab.$$eval('article', ({length}) => length);
      assert.ok(there >= count, `${there} articles`);
    });
  }

  it('articles that were there first share themselves, the page itself', async () => {
    await expectShared(tab, post(1), article(1));
    await expectShared(tab, post(3), article(3));
    await expectShared(tab, PAGE, '#page');
  });

  it('so do those that come later, already when they are drawn', async () => {
    await scrollTo(9);
    for (const number of [4, 9]) {
      const {url, title} = post(number);
      assert.deepEqual(await untouched(tab, article(number)), [url, url, title]);
      await expectShared(tab, post(number), article(number));
    }
    await expectShared(tab, post(1), article(1));
    await expectShared(tab, PAGE, '#page');
  });

  it('and when the address follows the reader', async () => {
    await tab.evaluate(() => {
      history.replaceState(null, '', '/feed?page=2');
      document.title = 'The feed, page 2';
    });
    await scrollTo(12);
    for (const number of [2, 12]) await expectShared(tab, post(number), article(number));
    await expectShared(tab, {url: `${site.origin}/feed?page=2`, title: 'The feed, page 2'}, '#page');
  });

  it('an article whose permalink comes after its bar', async () => {
    const late = 'article.late share-bar';
    await tab.evaluate(() => {
      history.replaceState(null, '', '/feed');
      const added = document.createElement('article');
      added.className = 'late';
      const bar = Object.assign(document.createElement('share-bar'), {platforms: 'facebook reddit'});
      added.append(document.createElement('h2'), bar);
      added.querySelector('h2').textContent = 'Late post';
      document.querySelector('main').prepend(added);
    });
    // Without an address of its own it is a part of the page.
    await expectShared(tab, PAGE, late);
    await tab.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: '/posts/late',
        rel: 'bookmark',
        textContent: 'now',
      });
      document.querySelector('article.late').append(link);
    });
    await expectShared(tab, {url: `${site.origin}/posts/late`, title: 'Late post'}, late);
  });
});

for (const engine of ['chromium', 'firefox']) {
  describe(`the back/forward cache of ${engine}`, () => {
    const open = useBrowser(engine);
    let site;
    before(async () => {
      // A page that must not be stored is not kept either.
      const kept = (body) => () => ({headers: {'cache-control': 'max-age=60'}, body});
      const head = `${HEAD}<script>
        window.shows = [];
        addEventListener('pageshow', ({persisted}) => window.shows.push(persisted));
      </script>`;
      const body = '<p><a id="on" href="/other">On</a></p><share-bar platforms="facebook reddit copy"></share-bar>';
      site = await startSite({
        pages: {'/first': kept(page({head, body})), '/other': kept(page({script: '', body: 'Another page'}))},
      });
    });
    after(() => site.close());

    /** Goes to another page, by a click or as `leave` does, and back. */
    async function awayAndBack(tab, leave = () => tab.click('#on')) {
      await leave();
      await tab.waitForFunction(() => location.pathname === '/other' && document.readyState === 'complete');
      // Not `goBack()`: over BiDi it waits for a load that never comes.
      await tab.evaluate(() => void setTimeout(() => history.back()));
      await tab.waitForFunction(() => window.shows?.length > 1);
      // Else the page was loaded anew, and nothing of this was tried.
      assert.deepEqual(await tab.evaluate(() => window.shows), [false, true]);
    }

    const status = (tab) => tab.$eval('share-bar', (bar) => bar.shadowRoot.querySelector('[part=status]').textContent);
    /** Presses *Copy*: it is said, and counted once. */
    async function copies(tab) {
      await (await tab.$('share-bar >>> [part~=copy]')).click();
      await eventually(async () => assert.equal(await status(tab), 'Link copied'), {still: 100});
      assert.deepEqual(types(await eventsOf(tab, 0)), ['share-intent', 'share-outcome']);
    }
    const types = (events) => events.map(({type}) => type);

    it('a bar goes on as before, and each press counts once', async () => {
      const tab = await open(`${site.origin}/first`, {before: recordEvents});
      await expectShared(tab, FIRST);
      await awayAndBack(tab);
      await expectShared(tab, FIRST);
      await expectShared(tab, FIRST);
      await tab.evaluate(() => {
        history.pushState(null, '', '/second');
        document.title = 'Second';
      });
      await expectShared(tab, {url: `${site.origin}/second`, title: 'Second'});
      assert.deepEqual(tab.lines, []);
      await tab.close();
    });

    it('what was said before is not left standing', async () => {
      const tab = await open(`${site.origin}/first`, {before: recordEvents});
      await copies(tab);
      await awayAndBack(tab);
      await pause(200);
      assert.equal(await status(tab), '');
      assert.deepEqual(await eventsOf(tab, 0), []);
      // What is said now is heard.
      await copies(tab);
      await tab.close();
    });

    it('nor does it come when the press itself leaves the page', async () => {
      const tab = await open(`${site.origin}/first`, {before: recordEvents});
      await awayAndBack(tab, async () => {
        await tab.evaluate(() =>
          document.addEventListener('share-outcome', () => location.assign('/other'), {once: true}),
        );
        await (await tab.$('share-bar >>> [part~=copy]')).click();
      });
      await pause(200);
      assert.equal(await status(tab), '');
      assert.deepEqual(types(await eventsOf(tab, 0)), ['share-intent', 'share-outcome']);
      await expectShared(tab, FIRST);
      await tab.close();
    });
  });
}

/** Run in the page: three more articles whenever the reader comes to the end. */
function growAtTheEnd() {
  const main = document.querySelector('main');
  const grow = () => {
    for (let i = 0; i < 3; i++) {
      const number = main.children.length + 1;
      main.insertAdjacentHTML(
        'beforeend',
        `<article><h2><a href="/posts/${number}" rel="bookmark">Post ${number}</a></h2>
          <share-bar platforms="facebook reddit"></share-bar></article>`,
      );
    }
  };
  grow();
  new window.IntersectionObserver(([{isIntersecting}]) => isIntersecting && grow()).observe(
    document.querySelector('#end'),
  );
}
