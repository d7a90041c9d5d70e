// What is published: what the doors need, the source that the maps point to, and nothing else.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {root} from '../support/site.mjs';

/** Every file of the package fits one of these, and each has files. */
const CONTENTS = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^cdn\/waft(\.classic)?\.js(\.map)?$/,
  /^cdn\/(platforms|locales|panels|elements|sinks)\/[a-z\d-]+\.js(\.map)?$/,
  /^dist\/(auto|index)\.(js|d\.ts)(\.map)?$/,
  /^dist\/(core|platforms(\/unverified)?|presets|closed|locales|browser|sinks|elements|define|server|types)\/[a-z0-9-]+\.(js|d\.ts)(\.map)?$/,
  // The one file of that floor that npm users need: what `auto.js` adds.
  /^dist\/cdn\/default-platforms\.(js|d\.ts)(\.map)?$/,
  /^dist\/(custom-elements|platforms|vscode\.(html|css)|web-types)\.json$/,
  /^src\/(auto|index)\.ts$/,
  /^src\/(core|platforms(\/unverified)?|presets|closed|locales|browser|sinks|elements|define|server|types|cdn)\/[a-z0-9-]+(\.d)?\.ts$/,
];

const [{files, size}] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const paths = files.map(({path}) => path);

test('npm publishes what is needed and nothing else', (t) => {
  t.diagnostic(`${paths.length} files, ${size} B packed`);
  assert.deepEqual(
    paths.filter((path) => !CONTENTS.some((form) => form.test(path))),
    [],
  );
  for (const form of CONTENTS) {
    assert.ok(
      paths.some((path) => form.test(path)),
      String(form),
    );
  }
});

test('every module has its source beside it, for the maps', () => {
  for (const path of paths.filter((one) => /^dist\/.*\.js$/.test(one))) {
    assert.ok(paths.includes(path.replace(/^dist/, 'src').replace(/js$/, 'ts')), path);
  }
});
