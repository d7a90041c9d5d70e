// The code that the playground writes, used: pasted into a blank page, or built as its reader would build it.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {compileScript, parse} from 'vue/compiler-sfc';
import {integrity, version} from '../../demo/data.js';
import {npmModule, reactComponent, scriptTag, vueComponent} from '../../demo/snippet.js';
import {readFragment} from '../../demo/state.js';
import {useBrowser} from '../support/browser.mjs';
import {root, startSite} from '../support/site.mjs';

const release = {version, integrity};
const FRAGMENTS = [
  '',
  '#platforms=copy+hackernews+mastodon+raindrop&variant=outline&size=32',
  '#platforms=email+x+copy&show-labels=&layout=column&lang=de&scheme=dark',
  '#variant=mono&max=3&lang=ar&dir=rtl',
];

/** As a bundler has it that a reader of the snippet uses; `waft` is found by the package's own name. */
async function bundle(contents, loader = 'js') {
  const {outputFiles} = await build({
    stdin: {contents, loader, resolveDir: root},
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false'},
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** What makes a page of a snippet: its body, its script, its style sheet. */
const ways = {
  'the script tag': async (state) => {
    const text = scriptTag(state, release);
    const own = text.replace(`https://cdn.jsdelivr.net/npm/waft@${version}/`, '/');
    assert.notEqual(own, text);
    return {body: own};
  },
  npm: async (state) => {
    const text = npmModule(state, release);
    const [, body, style] = /In the page:\n(.*)(?:\n\n {3}In its style sheet:\n(.*))?\n\*\//.exec(text);
    return {body, style, script: await bundle(text)};
  },
  React: async (state) => {
    const main = `import {createRoot} from 'react-dom/client';
      ${reactComponent(state, release)}
      createRoot(document.querySelector('#app')).render(<PassItOn />);`;
    return {body: '<div id="app"></div>', script: await bundle(main, 'jsx')};
  },
  Vue: async (state) => {
    const {descriptor} = parse(vueComponent(state, release));
    const compilerOptions = {isCustomElement: (tag) => tag.startsWith('share-')};
    const options = {id: 'a', inlineTemplate: true, templateOptions: {compilerOptions}};
    const component = compileScript(descriptor, options).content.replace('export default', 'const PassItOn =');
    const main = `import {createApp} from 'vue';\n${component}\ncreateApp(PassItOn).mount('#app');`;
    return {body: '<div id="app"></div>', style: descriptor.styles[0]?.content, script: await bundle(main)};
  },
};

/** What a reader gets of a bar. */
const look = (tab) =>
  tab.$eval('share-bar', (host) =>
    [...host.shadowRoot.querySelectorAll('li:not([hidden]) > *')].map((control) => {
      const {blockSize, direction, colorScheme} = getComputedStyle(control);
      return {
        part: [...control.part],
        name: control.ariaLabel,
        classes: host.shadowRoot.firstElementChild.className,
        blockSize,
        direction,
        dark: colorScheme === 'dark',
      };
    }),
  );

describe('the code that the playground writes', () => {
  const open = useBrowser();
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  async function visit(path) {
    const tab = await open(site.origin + path);
    await tab.waitForSelector('share-bar >>> li', {visible: true});
    await tab.waitForNetworkIdle({idleTime: 150});
    return tab;
  }

  for (const [way, write] of Object.entries(ways)) {
    for (const fragment of FRAGMENTS) {
      it(`is the bar that was picked, by ${way}: ${fragment || 'nothing picked'}`, async () => {
        const playground = await visit(`/demo/index.html${fragment}`);
        const wanted = await look(playground);
        await playground.close();

        const {body, style = '', script = ''} = await write(readFragment(fragment));
        site.pages['/app.js'] = () => ({headers: {'content-type': 'text/javascript; charset=utf-8'}, body: script});
        site.pages['/blank'] = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tea</title>
          <style>${style}</style></head><body>${body}<script type="module" src="/app.js"></script></body></html>`;
        const tab = await visit('/blank');
        assert.deepEqual(await look(tab), wanted);
        assert.ok(wanted.length > 2);
        assert.deepEqual(tab.lines, []);
        await tab.close();
      });
    }
  }
});
