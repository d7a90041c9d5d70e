// Builds cdn/ from dist/: what a script tag needs, bundled and minified. npm users get dist/ as it is.
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {defaultPlatforms} from './dist/cdn/default-platforms.js';

/** What a platform file says of its sources is for people and for tests; no page needs it. */
const dropEvidence = {
  name: 'drop-evidence',
  transform: (code, id) =>
    id.includes('/platforms/') ? {code: code.replace(/^ *evidence: \{[^}]*\},?\n/m, ''), map: null} : undefined,
};

/** Files that have a stand-in in the script tag's build: beginnings of the imports, and what is taken instead. */
const STAND_INS = {
  './css-tag.js': 'dist/cdn/css-tag.js',
  './fetch-contact.js': 'dist/cdn/fetch-contact.js',
  './fetch-code.js': 'dist/cdn/fetch-code.js',
};
const standIns = (names) => ({
  name: 'stand-ins',
  resolveId: (source, importer) =>
    names.includes(source) && !importer.includes('/cdn/')
      ? fileURLToPath(new URL(STAND_INS[source], import.meta.url))
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

const bundle = (input, file, format = 'es') => ({
  input: `dist/${input}`,
  plugins: [
    // A classic script fetches nothing, so everything is inside.
    standIns(format === 'es' ? Object.keys(STAND_INS) : ['./css-tag.js']),
    nodeResolve({exportConditions: ['production', 'browser']}),
    dropEvidence,
    minify(format),
  ],
  output: {file: `cdn/${file}`, format, name: 'waft', sourcemap: true, inlineDynamicImports: true},
});

const namesIn = (folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -3));

/** A page may use an alias, and knows of none: each has the file once more. */
const inside = defaultPlatforms.map(({id}) => id);
const platforms = await Promise.all(
  namesIn('platforms')
    .filter((name) => !inside.includes(name))
    .map(async (name) => {
      const [{aliases = []}] = Object.values(await import(`./dist/platforms/${name}.js`));
      return [name, ...aliases].map((alias) => bundle(`platforms/${name}.js`, `platforms/${alias}.js`));
    }),
);

export default [
  bundle('cdn/waft.js', 'waft.js'),
  bundle('cdn/classic.js', 'waft.classic.js', 'iife'),
  bundle('elements/on-contact.js', 'panels/contact.js'),
  bundle('elements/code-dialog.js', 'panels/qr.js'),
  ...platforms.flat(),
  ...namesIn('locales').map((name) => bundle(`locales/${name}.js`, `locales/${name}.js`)),
];
