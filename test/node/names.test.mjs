/** No published file, and no id, class or part, bears a name that filter lists block or hide. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {blockedFile, blockedName, blockedTag, namesIn, tagsIn} from '../support/blocked-names.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files under a folder, as paths from the root; none where it is not built yet. */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length)
        .replaceAll('\\', '/'),
    );
}

/** What npm would publish: it knows best how `files` is read. */
function packed() {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return JSON.parse(answer)[0].files.map(({path}) => path);
}

/** What stands in the light DOM of our pages, and what our elements render. */
const texts = [...filesIn('demo').filter((file) => /\.(html|js|mjs|css)$/.test(file)), ...filesIn('src/elements')];

const faults = (items, why) => items.filter(why).map((item) => `${item}: ${why(item)}`);

test('no published file has a blocked name', (t) => {
  // The demo is not packed but served, and dist and cdn are copied to servers as they lie there.
  const files = new Set([...packed(), ...['dist', 'cdn', 'demo'].flatMap(filesIn)]);
  t.diagnostic(`${files.size} files`);
  assert.deepEqual(faults([...files], blockedFile), []);
});

test('no id, class, part or element has a hidden name', (t) => {
  const found = {names: 0, faults: []};
  for (const file of texts) {
    const text = readFileSync(join(root, file), 'utf8');
    const names = namesIn(text);
    found.names += names.length;
    found.faults.push(
      ...[...faults(names, blockedName), ...faults(tagsIn(text), blockedTag)].map((f) => `${file}: ${f}`),
    );
  }
  t.diagnostic(`${found.names} names in ${texts.length} files`);
  assert.ok(found.names > 0, 'no name found at all: the search is broken');
  assert.deepEqual(found.faults, []);
});

test('a blocked name is seen', () => {
  for (const path of [
    'dist/share-bar.js',
    'cdn/sharebar.min.js',
    'demo/social-share.html',
    '/components/share/x.js',
    'dist/sinks/matomo.js',
    'dist/elements/share-button.js',
    'demo/share-bar/index.html',
    'cdn/facebook.svg',
  ]) {
    assert.ok(blockedFile(path), path);
  }
  for (const text of [
    '<li class="share-item">',
    '<ul class="row share-bar__list">',
    "<p id='share-bar'>",
    '<a part="button share-link">',
    "element.className = 'share-icon';",
    "element.classList.add('on', 'share-count');",
    "html('ul', {class: 'share-tags'})",
    "element.setAttribute('part', 'share-label')",
    '.share-label { color: red }',
    '#share-bar, .x { color: red }',
    'share-bar::part(share-button) {}',
    '<div class="social-sharing social-share-box">',
  ]) {
    assert.ok(namesIn(text).some(blockedName), text);
  }
  assert.ok(tagsIn('<share-widget></share-widget>').some(blockedTag));
});

test('a good name is left alone', () => {
  for (const path of [
    'dist/index.js',
    'dist/core/share.js',
    'dist/platforms/facebook.js',
    'dist/sinks/to-matomo.js',
    'cdn/waft.js',
  ]) {
    assert.equal(blockedFile(path), undefined, path);
  }
  for (const text of [
    '<share-bar></share-bar>',
    '<ul part="list" class="row">',
    "document.querySelector('share-bar')",
    'share-bar { color: red }',
  ]) {
    assert.ok(!namesIn(text).some(blockedName), text);
    assert.ok(!tagsIn(text).some(blockedTag), text);
  }
});
