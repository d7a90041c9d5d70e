// A new platform is one file and one command.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {root} from '../support/site.mjs';

const FILE = `import type {Platform} from '../core/platform.js';

/** Where people talk of tea. */
export const teahouse = {
  id: 'teahouse',
  label: 'Teahouse',
  kind: 'community',
  aliases: ['tea-house'],
  endpoint: 'https://teahouse.example/new?',
  params: {url: 'u', title: 't'},
  icon: 'M4 4h16v16z',
  evidence: {checked: '2026-11-23', source: 'documented', confidence: 0.9, steps: 0},
} as const satisfies Platform;
`;

/** Of the tree, what the build reads; and what it left there last time, so that it need not begin from nothing. */
const NEEDED = [
  ...['src', 'tools', 'demo', 'docs', 'dist', 'cdn', '.cache/tsbuildinfo', 'README.md', 'package.json'],
  ...['tsconfig.json', 'tsconfig.base.json', 'rollup.config.mjs', 'custom-elements-manifest.config.mjs'],
  ...['prettier.config.mjs', '.prettierrc', '.prettierignore', 'node_modules/@lit', 'node_modules/lean-qr', 'LICENSE'],
];

test('one file and `npm run build` put a platform everywhere', (t) => {
  // Inside the repository, where packages are found.
  mkdirSync(join(root, '.cache'), {recursive: true});
  const copy = mkdtempSync(join(root, '.cache/one-file-'));
  t.after(() => rmSync(copy, {recursive: true, force: true}));
  for (const name of NEEDED.filter((one) => existsSync(join(root, one)))) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  writeFileSync(join(copy, 'src/platforms/teahouse.ts'), FILE);

  const {status, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {cwd: copy, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  const read = (path) => readFileSync(join(copy, path), 'utf8');
  const found = JSON.parse(read('dist/platforms.json')).platforms.find(({id}) => id === 'teahouse');
  assert.equal(found.endpoint, 'https://teahouse.example/new?');
  for (const name of ['teahouse', 'tea-house']) assert.match(read(`cdn/platforms/${name}.js`), /teahouse\.example/);
  assert.match(read('README.md'), /\| community \|.* `teahouse`/);
  assert.match(read('docs/platforms.md'), /\| Teahouse \| `teahouse`, `tea-house` \| community \| url, title \|/);
  assert.match(read('demo/platforms.html'), /data-to="https:\/\/teahouse\.example\/new\?u=/);
  assert.match(read('demo/data.js'), /'teahouse'/);
  assert.match(read('docs/api/doors.api.md'), /platforms\/teahouse\.js/);
});
