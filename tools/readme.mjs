// Writes what the README and the recipes take from the build: the snippet's version, integrity hash and reserved room, and
// the README's tables of attributes (from the manifest, so from the doc comments) and of platforms.
// With --check it only says whether they are right.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {defaultPlatforms} from '../dist/cdn/default-platforms.js';

const at = (path) => new URL(`../${path}`, import.meta.url);
const {version} = JSON.parse(readFileSync(at('package.json'), 'utf8'));

const hash = createHash('sha384')
  .update(readFileSync(at('cdn/waft.js')))
  .digest('base64');
/** What a page copies from the build, in whatever form its generator takes a script tag and a rule. */
const copied = [
  [/waft@[\w.-]+(?=\/cdn\/waft\.js)/g, `waft@${version}`],
  [/sha384-[\w+/=]+/g, `sha384-${hash}`],
  [/share-bar:not\(:defined\) \{[^}]*\}/g, 'share-bar:not(:defined) { display: block; min-block-size: 52px; }'],
];

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

const tables = {attributes: attributeTable, platforms: table};
const pages = ['README.md', ...readdirSync(at('docs/recipes/')).map((file) => `docs/recipes/${file}`)];
const stale = [];
for (const page of pages) {
  const before = readFileSync(at(page), 'utf8');
  const text = before
    .replace(/(<!-- snippet: [^>]*-->)(.*?)(<!-- \/snippet -->)/gs, (_, start, snippet, end) => {
      for (const [words, current] of copied) {
        if (!snippet.match(words)) throw new Error(`${page}: its snippet lacks ${current}`);
        snippet = snippet.replace(words, current);
      }
      return start + snippet + end;
    })
    .replace(
      /(<!-- (attributes|platforms): written by tools\/readme.mjs -->\n)(.*?)(<!-- \/\2 -->)/gs,
      (_, start, name, old, end) => `${start}${tables[name]}\n${end}`,
    );
  if (!text.includes('<!-- /snippet -->')) throw new Error(`${page} has no snippet`);
  if (text !== before) stale.push(page);
  if (!process.argv.includes('--check')) writeFileSync(at(page), text);
}
if (process.argv.includes('--check') && stale.length) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run build\`.`);
  process.exitCode = 1;
}
