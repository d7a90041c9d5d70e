// Writes the names of the files beside the script into src/cdn/neighbour-names.ts; with --check only says whether they are right.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const FILE = new URL('../src/cdn/neighbour-names.ts', import.meta.url);
const inside = readFileSync(new URL('../src/cdn/default-platforms.ts', import.meta.url), 'utf8');

const aliases = (folder, name) => {
  const source = readFileSync(new URL(`../src/${folder}/${name}.ts`, import.meta.url), 'utf8');
  return [...(/aliases: \[([^\]]*)\]/.exec(source)?.[1].matchAll(/'([^']+)'/g) ?? [])].map(([, alias]) => alias);
};

const names = (folder) =>
  readdirSync(new URL(`../src/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((name) => !inside.includes(`/${folder}/${name}.js`))
    .flatMap((name) => [name, ...aliases(folder, name).map((alias) => `${alias}:${name}`)])
    .join(' ');

const text = `// Written by tools/neighbours.mjs from the folders; do not edit.

/** Files beside the script, by folder; an alias is followed by its file. */
export const neighbourNames = {
  platforms: '${names('platforms')}',
  locales: '${names('locales')}',
};
`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('src/cdn/neighbour-names.ts is stale: run `npm run generate`.');
  process.exitCode = 1;
}
