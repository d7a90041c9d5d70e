// Builds cdn/ from dist/: what a script tag needs, bundled and minified. npm users get dist/ as it is.
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';
import {neighbourNames} from './dist/cdn/neighbour-names.js';

/** What a platform file says of its sources is for people and for tests; no page needs it. */
const dropEvidence = {
  name: 'drop-evidence',
  transform: (code, id) =>
    id.includes('/platforms/') ? {code: code.replace(/^ *evidence: \{[^}]*\},?\n/m, ''), map: null} : undefined,
};

/** Terser's `module` would drop the classic script's one global. Text in it is ASCII: it is read as its page is encoded. */
const minify = (format) =>
  terser({
    ecma: 2022,
    module: format === 'es',
    toplevel: format === 'es',
    compress: {passes: 3, unsafe_arrows: true},
    format: {comments: false, ascii_only: format === 'iife'},
  });

const bundle = (input, file, format = 'es') => ({
  input: `dist/${input}`,
  plugins: [
    nodeResolve({exportConditions: ['production', 'browser']}),
    dropEvidence,
    htmlLiterals({include: ['dist/elements/**'], failOnError: true}),
    minify(format),
  ],
  output: {file: `cdn/${file}`, format, name: 'waft', sourcemap: true},
});

/** Names may be followed by the file they are an alias of. */
const neighbours = Object.entries(neighbourNames).flatMap(([folder, names]) =>
  names
    .split(' ')
    .filter((name) => name && !name.includes(':'))
    .map((name) => bundle(`${folder}/${name}.js`, `${folder}/${name}.js`)),
);

export default [bundle('cdn/waft.js', 'waft.js'), bundle('cdn/classic.js', 'waft.classic.js', 'iife'), ...neighbours];
