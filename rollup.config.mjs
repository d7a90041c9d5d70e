// Builds cdn/ from dist/: what a script tag needs, bundled and minified. npm users get dist/ as it is.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {closed, obituary} from './dist/closed/index.js';
import {defaultPlatforms} from './dist/cdn/default-platforms.js';

/**
 * What a platform file says of its sources is for people and for tests; what else readers call it is in a file of names, and
 * pages of tags are in the file that links them.
 */
const dropFacts = {
  name: 'drop-facts',
  transform: (code, id) =>
    id.includes('/platforms/')
      ? {code: code.replace(/^ *(evidence: \{[^}]*\}|knownAs: \[[^\]]*\]|tagPage: '[^']*'),?\n/gm, ''), map: null}
      : undefined,
};

/** Files that have a stand-in in the script tag's build: beginnings of the imports, and what is taken instead. */
const STAND_INS = {
  './css-tag.js': 'css-tag.js',
  './fetch-browse.js': 'fetch-browse.js',
  './fetch-contact.js': 'fetch-contact.js',
  './fetch-code.js': 'fetch-code.js',
  './fetch-exchange.js': 'fetch-exchange.js',
  './fetch-keep.js': 'fetch-keep.js',
  './fetch-more.js': 'fetch-more.js',
  './fetch-names.js': 'fetch-names.js',
  './fetch-server.js': 'fetch-server.js',
  './fetch-sight.js': 'fetch-sight.js',
  './fetch-thanks.js': 'fetch-thanks.js',
};
/** A classic script fetches nothing: what readers of the default bar need is inside. */
const CLASSIC_STAND_INS = {'./css-tag.js': 'css-tag.js', './fetch-code.js': 'no-code.js'};
const standIns = (files) => ({
  name: 'stand-ins',
  resolveId: (source, importer) =>
    source in files && !importer.includes('/cdn/')
      ? fileURLToPath(new URL(`dist/cdn/${files[source]}`, import.meta.url))
      : null,
});

/** Terser's `module` would drop the classic script's one global. Text in it is ASCII: it is read as its page is encoded. */
const minify = (format) =>
  terser({
    ecma: 2022,
    module: format === 'es',
    toplevel: format === 'es',
    compress: {passes: 3, unsafe_arrows: true, hoist_funs: true},
    format: {comments: false, ascii_only: format === 'iife'},
  });

const takes = (name, files) => ({
  name,
  resolveId: (source) =>
    Object.hasOwn(files, source) ? fileURLToPath(new URL(`dist/cdn/${files[source]}.js`, import.meta.url)) : null,
});

/** What lies in a folder finds its neighbours elsewhere than the script does. */
const beside = takes('beside', {'./fetch-keep.js': 'fetch-keep-beside'});

/** What elements that come from beside the script find there already: its two elements, Lit, the reading of page and language. */
const lent = takes('lent', {
  './bar.js': 'nothing',
  './button.js': 'nothing',
  './define.js': 'lent',
  './share-for.js': 'lent',
  './locales.js': 'lent',
  '@lit/reactive-element': 'lent',
});

const bundle = (input, file, {format = 'es', plugins = [], sourcemap = true} = {}) => ({
  input: `dist/${input}`,
  plugins: [
    ...plugins,
    standIns(format === 'es' ? STAND_INS : CLASSIC_STAND_INS),
    nodeResolve({exportConditions: ['production', 'browser']}),
    dropFacts,
    minify(format),
  ],
  output: {file: `cdn/${file}`, format, name: 'waft', sourcemap, inlineDynamicImports: true},
});

const namesIn = (folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3));

const known = await Promise.all(
  namesIn('platforms').map(async (name) => Object.values(await import(`./dist/platforms/${name}.js`))[0]),
);
const inside = defaultPlatforms.map(({id}) => id);

/** What the script has inside, a preset names and does not bring. */
const onlyNamed = {
  name: 'only-named',
  load: (id) => {
    const [, name] = /\/dist\/platforms\/([\w-]+)\.js$/.exec(id) ?? [];
    return inside.includes(name) ? `export const ${name} = {id: '${name}'};` : null;
  },
};

/** A page that names what has closed is told so, in place of a file that is not there. */
const tellClosed = {
  name: 'tell-closed',
  generateBundle() {
    for (const one of closed) {
      for (const name of [one.id, ...(one.aliases ?? [])]) {
        // Thrown as a text: it is shown as it is.
        this.emitFile({
          type: 'asset',
          fileName: `platforms/${name}.js`,
          source: `throw ${JSON.stringify(obituary(one))};\n`,
        });
      }
    }
  },
};

/** A page may use an alias, and knows of none: each has the file once more. */
const platforms = known
  .filter(({id}) => !inside.includes(id))
  .flatMap(({id, aliases = []}) =>
    [id, ...aliases].map((name) => bundle(`platforms/${id}.js`, `platforms/${name}.js`)),
  );

/** What *More* lists before it has the files: not assistants, whom nobody asks who did not name them. */
const names = known
  .filter(({kind}) => kind !== 'assistant')
  .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  .map(({id, label, kind, aliases = [], knownAs = []}) => [id, label, kind, ...aliases, ...knownAs]);
const namesFile = {
  name: 'names',
  resolveId: (id) => (id === 'dist/names' ? id : undefined),
  load: (id) => (id === 'dist/names' ? `export const names = ${JSON.stringify(names)};` : undefined),
};

const sinkNames = namesIn('sinks').filter((name) => name !== 'index');
/** Platforms of the script tag's build do not say where their pages of tags are: few elements ask. */
const tagPagesFile = {
  name: 'tag-pages',
  load: (id) =>
    id.endsWith('/dist/elements/tag-pages.js')
      ? `export const tagPages = ${JSON.stringify(Object.fromEntries(known.flatMap(({id, tagPage}) => (tagPage ? [[id, tagPage]] : []))))};`
      : null,
};

export default [
  bundle('cdn/waft.js', 'waft.js', {plugins: [tellClosed]}),
  bundle('cdn/classic.js', 'waft.classic.js', {format: 'iife', plugins: [tagPagesFile]}),
  bundle('define/bookmark.js', 'elements/bookmark-button.js', {plugins: [lent]}),
  bundle('define/reading-list.js', 'elements/reading-list.js', {plugins: [lent, beside]}),
  bundle('define/tag.js', 'elements/tag-button.js', {plugins: [lent]}),
  bundle('define/tag-bar.js', 'elements/tag-bar.js', {plugins: [lent]}),
  bundle('elements/on-contact.js', 'panels/contact.js', {plugins: [beside]}),
  bundle('browser/on-sight.js', 'panels/sight.js'),
  bundle('elements/ask-server.js', 'panels/server.js'),
  bundle('elements/keep.js', 'panels/keep.js'),
  bundle('elements/exchange.js', 'panels/exchange.js'),
  bundle('elements/more.js', 'panels/more.js'),
  bundle('elements/thanks.js', 'panels/thanks.js'),
  bundle('elements/choices.js', 'panels/choices.js'),
  bundle('elements/browse.js', 'panels/browse.js', {plugins: [tagPagesFile]}),
  bundle('names', 'panels/names.js', {plugins: [namesFile]}),
  bundle('elements/code-dialog.js', 'panels/code.js'),
  bundle('elements/qr.js', 'panels/qr.js'),
  ...platforms,
  // Fetched by name as a platform is: the page does not know which of the two a name means.
  ...namesIn('presets').map((name) => bundle(`presets/${name}.js`, `platforms/${name}.js`, {plugins: [onlyNamed]})),
  bundle('cdn/start-sinks.js', 'sinks/start.js'),
  // A tenth of a file this small would be the address of its map.
  ...sinkNames.map((name) => bundle(`sinks/${name}.js`, `sinks/${name}.js`, {sourcemap: false})),
  ...namesIn('locales').map((name) => bundle(`locales/${name}.js`, `locales/${name}.js`)),
];
