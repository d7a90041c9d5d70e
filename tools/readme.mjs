// Writes what the README takes from the build: the snippet with its integrity hash, the tables of attributes
// (from the manifest, so from the doc comments), of platforms and of bytes; the tables of docs/platforms.md; and what the
// recipes' snippets share with the README's.
// With --check it only says whether they are right.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {scriptTag} from '../demo/snippet.js';
import {DEFAULTS} from '../demo/state.js';
import {ids, tables} from './platform-tables.mjs';
import {integrity, version} from './release.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);

const tag = scriptTag(DEFAULTS, {version, integrity});
const snippet = `\`\`\`html
${tag}
\`\`\``;

const manifest = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName, attributes}) => tagName && attributes);
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

/** They lie among the platforms, and bring several. */
const presets = readdirSync(at('dist/presets/')).filter((file) => file.endsWith('.js'));
const folderOf = (name) => readdirSync(at(`cdn/${name}/`)).filter((file) => file.endsWith('.js'));
const largest = (files, folder) => Math.max(...files.map((file) => brotli(`cdn/${folder}/${file}`)));
const brotli = (path) =>
  brotliCompressSync(readFileSync(at(path)), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const costs = [
  '| what | bytes, brotli |',
  '|---|---|',
  `| \`cdn/waft.js\`: a bar at rest with the platforms of the default bar, in one request | ${kilobytes(brotli('cdn/waft.js'))} |`,
  `| what the first touch of a bar fetches | ${kilobytes(brotli('cdn/panels/contact.js'))} |`,
  `| each further platform that a page names, a preset with its platforms | at most ${kilobytes(
    largest(
      folderOf('platforms').filter((file) => !presets.includes(file)),
      'platforms',
    ),
  )}, ${kilobytes(largest(presets, 'platforms'))} |`,
  `| \`<tag-button>\`, \`<tag-bar>\`, on pages that have them | ${kilobytes(brotli('cdn/elements/tag-button.js'))}, ${kilobytes(brotli('cdn/elements/tag-bar.js'))} |`,
  `| \`<bookmark-button>\`, \`<reading-list>\`, on pages that have them | ${kilobytes(brotli('cdn/elements/bookmark-button.js'))}, ${kilobytes(brotli('cdn/elements/reading-list.js'))}, and together ${kilobytes(brotli('cdn/panels/keep.js'))} |`,
  `| each further language | at most ${kilobytes(largest(folderOf('locales'), 'locales'))} |`,
  `| \`cdn/waft.classic.js\`, all of it but the further platforms and languages | ${kilobytes(brotli('cdn/waft.classic.js'))} |`,
].join('\n');

const stale = [];
/** Writes a page, or only says that it should be written. */
function write(page, fresh) {
  const text = readFileSync(at(page), 'utf8');
  if (fresh(text) === text) return;
  if (process.argv.includes('--check')) stale.push(page);
  else writeFileSync(at(page), fresh(text));
}

/** Puts each content between the marks of its name. */
function filled(text, tool, contents) {
  for (const [name, content] of Object.entries(contents)) {
    const [start, end] = [`<!-- ${name}: written by tools/${tool} -->`, `<!-- /${name} -->`];
    text = text.slice(0, text.indexOf(start) + start.length) + `\n${content}\n` + text.slice(text.indexOf(end));
  }
  return text;
}

write('README.md', (text) =>
  filled(text, 'readme.mjs', {snippet, attributes: attributeTable, platforms: ids, costs})
    .replace(
      /(?<=\| bytes, gzip \| )[^|]+(?= \|)/,
      kilobytes(gzipSync(readFileSync(at('cdn/waft.js')), {level: 9}).length),
    )
    .replace(/npm\/waft@[^/]+(?=\/cdn\/)/g, `npm/waft@${version}`),
);
write('docs/platforms.md', (text) => filled(text, 'platform-tables.mjs', tables));

/** The build, its hash and the rule that keeps the room. A recipe has them in the form that its generator takes. */
const shared = [/waft@[^/]+/g, /sha384-[\w+/=]+/g, /share-bar:not\(:defined[^}]*\}/g];
for (const file of readdirSync(at('docs/recipes/'))) {
  write(`docs/recipes/${file}`, (text) => {
    const [, start, own, end] = text.match(/^(.*<!-- snippet: kept [^>]*>)(.*)(<!-- \/snippet -->.*)$/s) ?? [];
    const lacking = shared.filter((words) => !own?.match(words));
    if (lacking.length) throw new Error(`docs/recipes/${file} has a snippet without ${lacking.join(', ')}`);
    return start + shared.reduce((snippet, words) => snippet.replace(words, tag.match(words)[0]), own) + end;
  });
}

if (stale.length) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run build\`.`);
  process.exitCode = 1;
}
