// Writes demo/platforms.html from the build: every platform with what is known of it, and a link to try it.
// With --check it only says whether the page is right.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {shareUrl} from '../dist/core/index.js';
import {catalogue} from './catalogue/data.mjs';

/** What the links share. */
const TEST = {
  url: 'https://example.com/',
  title: 'A test page',
  text: 'Sent from the catalogue of Waft.',
  tags: ['black tea', 'test'],
};

const {platforms, unverified, presets, closed} = await catalogue();
const labels = new Map([...platforms, ...unverified].map(({id, label}) => [id, label]));

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
const byLabel = (a, b) => a.label.localeCompare(b.label, 'en');
const names = ({id, aliases = []}) => [id, ...aliases].map((name) => `<code>${name}</code>`).join(' ');
const row = (term, text) => (text ? `<div><dt>${term}</dt><dd>${text}</dd></div>` : '');

function takes({params = {}, endpoint, prompt}) {
  if (endpoint === undefined) return 'a means of the browser';
  if (prompt) return `the address, after “${escaped(prompt)}”`;
  const fields = Object.keys(params).map((field) => (field === 'body' ? 'text' : field));
  return [...new Set(fields)].join(', ') || 'nothing';
}

function limits({limits: {post, title, unit, bytes, link} = {}}) {
  const units = {weighted: 'weighted characters', graphemes: 'characters'}[unit] ?? 'UTF-16 units';
  return [
    post && `${post} ${units}`,
    title && `${title} in the title`,
    bytes && `${bytes} bytes`,
    link && `a link counts ${link}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function tags({tags: form}) {
  if (!form) return '';
  const {prefix = '', suffix = '', join, max} = form;
  const words =
    (form.form ?? 'hashtag') === 'hashtag'
      ? ['BlackTea', 'tea']
      : form.form === 'word'
        ? ['black-tea', 'tea']
        : ['black tea', 'tea'];
  const written = words.slice(0, max).map((word) => prefix + word + suffix);
  return `<code>${escaped(written.join(join))}</code>${max ? `, at most ${max}` : ''}`;
}

const server = ({endpoint = '', hub}) =>
  /\{(?:instance|base)\}/.test(endpoint)
    ? hub
      ? 'the reader’s, which a press asks for, or a hub'
      : 'the reader’s, which a press asks for'
    : '';

/** The address of a composer with the test page; nothing for a means, and where a server must be named. */
function address(platform) {
  try {
    return shareUrl(platform, TEST);
  } catch {
    return undefined;
  }
}

function card(platform) {
  const {id, label, kind, icon, aliases = [], evidence} = platform;
  const to = address(platform);
  const words = [id, label, kind, ...aliases].join(' ');
  // The script makes links of these: written out they would be addresses that this page asks nobody to follow.
  const link = to ? `<a class="try" data-to="${escaped(to)}">Try ${escaped(label)}</a>` : '';
  return `<li class="card" data-words="${escaped(words)}">
    <h3><svg viewBox="0 0 24 24" aria-hidden="true"><path d="${icon}" /></svg> ${escaped(label)}</h3>
    <dl>${row('Name', names(platform))}${row('Kind', kind)}${row('Takes', takes(platform))}${row('Tags', tags(platform))}${row('Limits', limits(platform))}${row('Server', server(platform))}${row('Needs', evidence.needs && escaped(evidence.needs))}${row('Checked', `${evidence.checked}, ${evidence.source}`)}${row('Sure', `${Math.round(evidence.confidence * 100)} %`)}</dl>
    ${link}</li>`;
}

const cards = (list) => `<ul class="places">${list.sort(byLabel).map(card).join('\n')}</ul>`;

const closedRows = [...closed]
  .sort(byLabel)
  .map((one) => {
    const instead = one.instead.map((id) => escaped(labels.get(id))).join(', ');
    const words = [one.id, one.label, ...(one.aliases ?? []), 'closed'].join(' ');
    return `<tr data-words="${escaped(words)}"><th scope="row">${escaped(one.label)}</th><td>${names(one)}</td><td>${one.closed}</td><td>${instead || '–'}</td></tr>`;
  })
  .join('\n');

const presetRows = presets
  .map(
    ({id, platforms: members}) =>
      `<dt><code>${id}</code></dt><dd>${members.map(({label}) => escaped(label)).join(', ')}</dd>`,
  )
  .join('\n');

const text = `<!doctype html>
<!-- Written by tools/catalogue.mjs from the build; do not edit. -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Waft: every platform</title>
    <meta name="description" content="${platforms.length} places a page can go to: what each takes, what it allows, and how sure we are." />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="icon.svg" />
    <link rel="stylesheet" href="demo.css" />
    <link rel="stylesheet" href="catalogue.css" />
    <script type="module" src="../cdn/waft.js"></script>
    <script type="module" src="catalogue.js"></script>
  </head>
  <body>
    <main class="wide">
      <a class="home" href="./">Waft</a>
      <h1>Every platform</h1>
      <p>${platforms.length} places and means to name in <code>platforms</code>, what each takes, and how sure we are that its address works today. Each link opens the place’s own composer with a test page in it. The same as data: <code>waft/platforms.json</code>.</p>
      <share-bar placement="catalogue"></share-bar>
      <p class="find"><label for="find">Find by name or kind</label> <input type="search" id="find" autocomplete="off" /></p>
      <p id="found" role="status"></p>

      <section>
        <h2>To be named as they are</h2>
        ${cards(platforms)}
      </section>

      <section>
        <h2>Lists of them</h2>
        <p>One name for several, shown in its place: <code>platforms="copy fediverse email"</code>.</p>
        <dl class="presets">${presetRows}</dl>
      </section>

      <section>
        <h2>Not verified</h2>
        <p>Nobody has seen these work lately. They are in no list and not beside the script: <code>waft/platforms/unverified/</code> is for who knows better.</p>
        ${cards(unverified)}
      </section>

      <section>
        <h2>Closed</h2>
        <p>A page that names one of these is told so in the console, and shows nothing in its place.</p>
        <div class="scroll-sideways" tabindex="0" role="region" aria-label="Closed services">
        <table>
          <thead><tr><th scope="col">What</th><th scope="col">Name</th><th scope="col">Closed</th><th scope="col">Instead</th></tr></thead>
          <tbody>${closedRows}</tbody>
        </table>
        </div>
      </section>
    </main>
  </body>
</html>
`;

const file = new URL('../demo/platforms.html', import.meta.url);
const fresh = await format(text, {...(await resolveConfig(file)), parser: 'html'});
if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== fresh) {
  console.error('demo/platforms.html is stale: run `npm run build`.');
  process.exitCode = 1;
}
