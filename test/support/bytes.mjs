import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {originalPositionFor, TraceMap} from '@jridgewell/trace-mapping';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {root} from './site.mjs';

/** Bytes after brotli at its best. */
export const brotli = (content) => brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** What a consumer's bundler makes of a few lines: minified code, and the modules that are in it. */
export async function consume(code, {external = [], folder = root} = {}) {
  const entry = join(folder, 'consumer.mjs');
  const bundle = await rollup({
    input: entry,
    external,
    onwarn: () => undefined,
    plugins: [
      {
        name: 'consumer',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
      nodeResolve({exportConditions: ['production', 'browser']}),
      terser({ecma: 2022, module: true, compress: {passes: 3}}),
    ],
  });
  const {output} = await bundle.generate({format: 'es'});
  return {
    code: output[0].code,
    modules: Object.entries(output[0].modules)
      .filter(([, {renderedLength}]) => renderedLength)
      .map(([id]) => id),
  };
}

/** What each folder or module adds to a built file, by its source map: minified bytes, most first. */
export function parts(file) {
  const map = new TraceMap(readFileSync(`${file}.map`, 'utf8'));
  const bytes = new Map();
  for (const [line, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    for (let column = 0; column < text.length; column++) {
      const part = partOf(originalPositionFor(map, {line: line + 1, column}).source ?? 'joints');
      bytes.set(part, (bytes.get(part) ?? 0) + 1);
    }
  }
  return [...bytes].sort(([, one], [, other]) => other - one);
}

const partOf = (source) =>
  source.includes('node_modules')
    ? '@lit/reactive-element'
    : (/(?:src|dist)\/(\w+\/[\w-]+|[\w-]+)/.exec(source)?.[1] ?? source).replace(/^(platforms|locales)\/.*/, '$1');
