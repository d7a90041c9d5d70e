import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * Every app here. `site` is the folder that is served, `built` the one that its bundler writes, `markup` a file whose
 * markup is type-checked by what `waft/types` says.
 */
export const apps = [
  {name: 'vite-react', framework: 'react', bundler: 'vite', site: 'dist', built: 'dist', markup: 'src/app.tsx'},
  {name: 'vite-vue', framework: 'vue', bundler: 'vite', site: 'dist', built: 'dist', markup: 'src/app.vue'},
  {name: 'vite-svelte', framework: 'svelte', bundler: 'vite', site: 'dist', built: 'dist', markup: 'src/app.svelte'},
  {
    name: 'preact',
    framework: 'preact',
    bundler: 'vite',
    site: 'dist',
    built: 'dist',
    markup: 'src/app.tsx',
  },
  {name: 'solid', framework: 'solid-js', bundler: 'vite', site: 'dist', built: 'dist', markup: 'src/app.tsx'},
  // 21, for 22 wants a newer Node than ours. Its overrides are releases whose packages for all systems are published:
  // `npm ci` refuses a lock that lacks some.
  {name: 'angular', framework: '@angular/core', bundler: '@angular/build', site: 'dist/browser', built: 'dist/browser'},
  {name: 'webpack', bundler: 'webpack', site: '', built: 'dist'},
  {name: 'esbuild', bundler: 'esbuild', site: '', built: 'dist'},
  {name: 'import-map', site: ''},
];

/** A path in an app's folder. */
export const pathIn = ({name}, path) => fileURLToPath(new URL(`${name}/${path}`, import.meta.url));

/** What an app has installed of a package, or a dash if it needs none. */
export const versionIn = (app, name) =>
  name ? `${name} ${manifest(pathIn(app, `node_modules/${name}/package.json`)).version}` : '–';

/** The contents of a package.json. */
export const manifest = (path) => JSON.parse(readFileSync(path, 'utf8'));
