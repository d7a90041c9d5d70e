// What each bundler makes of a few lines in a consumer's folder: minified code, and the modules that are in it.
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import webpack from 'webpack';
import {consume} from './bytes.mjs';

export const bundlers = {
  rollup: (code, folder) => consume(code, {folder}),

  async esbuild(code, folder) {
    const {metafile, outputFiles} = await build({
      stdin: {contents: code, resolveDir: folder, sourcefile: 'consumer.mjs'},
      absWorkingDir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      metafile: true,
      // It warns of the import that a wrong manifest makes it drop.
      logLevel: 'error',
    });
    const [{inputs}] = Object.values(metafile.outputs);
    return {
      code: outputFiles[0].text,
      modules: Object.entries(inputs)
        .filter(([, {bytesInOutput}]) => bytesInOutput)
        .map(([path]) => resolve(folder, path)),
    };
  },

  async webpack(code, folder) {
    writeFileSync(join(folder, 'consumer.mjs'), code);
    const stats = await promisify(webpack)({
      mode: 'production',
      context: folder,
      entry: './consumer.mjs',
      output: {path: join(folder, 'webpack')},
    });
    const {errors, modules} = stats.toJson({all: false, errors: true, modules: true, nestedModules: true, ids: true});
    if (errors.length) throw new Error(errors[0].message);
    const inside = modules
      .flatMap((module) => module.modules ?? [module])
      .filter(({moduleType}) => moduleType !== 'runtime');
    return {
      code: readFileSync(join(folder, 'webpack/main.js'), 'utf8'),
      modules: inside.filter(({orphan}) => !orphan).map(({name}) => resolve(folder, name)),
    };
  },
};
