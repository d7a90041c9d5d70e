import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {originalPositionFor, TraceMap} from '@jridgewell/trace-mapping';
import {brotli} from '../support/bytes.mjs';
import {pathIn} from './apps.mjs';

/** The scripts of an app's build; of one without, those that its page requested. */
export function scriptsOf(app, requests) {
  const {built, site} = app;
  if (!built) return requests.filter((path) => /\.m?js$/.test(path)).map((path) => pathIn(app, join(site, path)));
  return readdirSync(pathIn(app, built), {recursive: true})
    .filter((path) => /\.m?js$/.test(path))
    .map((path) => pathIn(app, join(built, path)));
}

/** Bytes of scripts, and those of the package and of Lit in them: minified, and how much less brotli it would be. */
export function weigh(scripts) {
  const pieces = scripts.map(piecesOf);
  const sizes = (unwanted) => {
    const texts = pieces.map((list) => list.map(({text, source}) => (source.includes(unwanted) ? '' : text)).join(''));
    const sum = (size) => texts.reduce((total, text) => total + size(text), 0);
    return {raw: sum(Buffer.byteLength), brotli: sum(brotli)};
  };
  const all = sizes('nothing is from here');
  const part = (unwanted) => {
    const less = sizes(unwanted);
    return {raw: all.raw - less.raw, brotli: all.brotli - less.brotli};
  };
  return {all, waft: part('node_modules/waft/'), lit: part('node_modules/@lit/')};
}

/** A script's text in pieces, each with the source that it comes from. */
function piecesOf(script) {
  const text = readFileSync(script, 'utf8');
  // What no bundler has touched has a map too, to its own source; it is from where it lies.
  if (script.includes('node_modules/') || !existsSync(`${script}.map`)) return [{text, source: script}];
  const map = new TraceMap(readFileSync(`${script}.map`, 'utf8'));
  // What has no source of its own belongs to what stands before it.
  let source = '';
  return text.split('\n').flatMap((code, index) => {
    const sourceAt = (column) => originalPositionFor(map, {line: index + 1, column}).source ?? source;
    return [...`${code}\n`].map((letter, column) => ({text: letter, source: (source = sourceAt(column))}));
  });
}
