// Writes what the demo takes from the build: demo/data.js, and beside it the packages that dist/ imports, for pages
// without a bundler. A module, for under a strict policy JSON may not be fetched.
// With --check it only says whether demo/data.js is right.
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {defaultPlatforms} from '../dist/cdn/default-platforms.js';
import {integrity, version} from './release.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const modulesIn = (folder) => readdirSync(at(folder)).filter((file) => file.endsWith('.js'));

const modules = await Promise.all(
  modulesIn('dist/platforms/').map((file) => import(at(`dist/platforms/${file}`).href)),
);
const platforms = modules
  .flatMap((module) => Object.entries(module))
  .map(([name, {id, label, kind, icon}]) => ({id, ...(name !== id && {name}), label, kind, icon}))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));

const text = `// Written by tools/demo.mjs from the build; do not edit.
export const version = ${JSON.stringify(version)};
export const integrity = ${JSON.stringify(integrity)};
export const languages = ${JSON.stringify(modulesIn('dist/locales/').map((file) => file.slice(0, -3)))};
export const defaultBar = ${JSON.stringify(defaultPlatforms.map(({id}) => id))};
/** By label. \`name\` is what the platform's module calls it, where that is not its id. */
export const platforms = ${JSON.stringify(platforms)};
`;

const file = at('demo/data.js');
const fresh = await format(text, {...(await resolveConfig(file)), parser: 'babel'});
if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
  for (const part of ['reactive-element.js', 'css-tag.js', 'LICENSE']) {
    cpSync(at(`node_modules/@lit/reactive-element/${part}`), at(`demo/vendor/reactive-element/${part}`));
  }
  // Not every host knows what `.mjs` is.
  cpSync(at('node_modules/lean-qr/nano.mjs'), at('demo/vendor/lean-qr/nano.js'));
  cpSync(at('node_modules/lean-qr/LICENSE'), at('demo/vendor/lean-qr/LICENSE'));
} else if (readFileSync(file, 'utf8') !== fresh) {
  console.error('demo/data.js is stale: run `npm run build`.');
  process.exitCode = 1;
}
