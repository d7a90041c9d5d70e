// Writes what the README takes from the build: the snippet with its integrity hash, the tables of attributes
// (from the manifest, so from the doc comments) and of platforms.
// With --check it only says whether they are right.
import {readFileSync, writeFileSync} from 'node:fs';
import {scriptTag} from '../demo/snippet.js';
import {DEFAULTS} from '../demo/state.js';
import {defaultPlatforms} from '../dist/cdn/default-platforms.js';
import {integrity, version} from './release.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const README = at('README.md');

const snippet = `\`\`\`html
${scriptTag(DEFAULTS, {version, integrity})}
\`\`\``;

const platforms = JSON.parse(readFileSync(at('dist/platforms.json'), 'utf8')).platforms.sort((a, b) =>
  a.label.localeCompare(b.label, 'en'),
);
const rows = platforms.map(({id, label, kind, params = {}, aliases = [], evidence}) => {
  const takes = params.body
    ? [...Object.keys(params).filter((field) => field !== 'body'), 'text']
    : Object.keys(params);
  const names = [id, ...aliases].map((name) => `\`${name}\``).join(', ');
  const inBar = defaultPlatforms.some((platform) => platform.id === id) ? 'yes' : '';
  return `| ${label} | ${names} | ${kind} | ${takes.join(', ') || '–'} | ${inBar} | ${evidence.checked} |`;
});
const table = [
  '| platform | id | kind | takes | in the default bar | checked |',
  '|---|---|---|---|---|---|',
  ...rows,
].join('\n');

const manifest = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const attributes = new Map();
for (const {tagName, attributes: own} of elements) {
  for (const attribute of own) {
    const {on = []} = attributes.get(attribute.name) ?? {};
    attributes.set(attribute.name, {...attribute, ...attributes.get(attribute.name), on: [...on, tagName]});
  }
}
const attributeRows = [...attributes.values()].map(({name, fieldName, description, on}) => {
  const where = on.length === elements.length ? 'all' : on.map((tag) => `\`<${tag}>\``).join(', ');
  return `| \`${name}\` | \`${fieldName}\` | ${description.replace(/\s+/g, ' ').replace(/ Attribute `[^`]+`\./, '')} | ${where} |`;
});
const attributeTable = ['| attribute | property | meaning | on |', '|---|---|---|---|', ...attributeRows].join('\n');

let text = readFileSync(README, 'utf8');
const before = text;
for (const [name, content] of Object.entries({snippet, attributes: attributeTable, platforms: table})) {
  const [start, end] = [`<!-- ${name}: written by tools/readme.mjs -->`, `<!-- /${name} -->`];
  text = text.slice(0, text.indexOf(start) + start.length) + `\n${content}\n` + text.slice(text.indexOf(end));
}

if (!process.argv.includes('--check')) writeFileSync(README, text);
else if (text !== before) {
  console.error('README.md is stale: run `npm run build`.');
  process.exitCode = 1;
}
