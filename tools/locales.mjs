// Writes the languages that have a file into src/cdn/locale-names.ts; with --check only says whether they are right.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const FILE = new URL('../src/cdn/locale-names.ts', import.meta.url);

const names = readdirSync(new URL('../src/locales/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

const text = `// Written by tools/locales.mjs from the folder; do not edit.

/** Languages that have a file beside the script. */
export const localeNames = [${names.map((name) => `'${name}'`).join(', ')}];
`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('src/cdn/locale-names.ts is stale: run `npm run generate`.');
  process.exitCode = 1;
}
