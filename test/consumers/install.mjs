import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, readFileSync, rmSync} from 'node:fs';
import {promisify} from 'node:util';
import {manifest, pathIn} from './apps.mjs';

/**
 * Installs what an app's lock lists, if that is not there yet, and beside it the package as it would be published. The
 * lock does not list the package itself: its hash changes with every build. It lists what the package depends on.
 */
export async function install(app, packed) {
  const [lock, done] = ['package-lock.json', 'node_modules/.installed.json'].map((path) => pathIn(app, path));
  const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  if (read(done) !== read(lock)) {
    await npm(app, 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
    cpSync(lock, done);
  }
  const needed = Object.keys(manifest(`${packed}/package.json`).dependencies);
  const listed = Object.keys(manifest(pathIn(app, 'package.json')).dependencies);
  assert.deepEqual(
    needed.filter((name) => !listed.includes(name)),
    [],
    `${app.name} must list what the package depends on`,
  );
  rmSync(pathIn(app, 'node_modules/waft'), {recursive: true, force: true});
  cpSync(packed, pathIn(app, 'node_modules/waft'), {recursive: true});
}

/** Runs npm in an app's folder. What was printed is in the error if it fails. */
export async function npm(app, ...args) {
  // What npm told the process that runs this would make it install or run something else.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  try {
    await promisify(execFile)('npm', args, {cwd: pathIn(app, ''), env: {...env, NO_COLOR: '1'}, maxBuffer: 1 << 26});
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} in ${app.name}:\n${error.stdout}${error.stderr}`, {cause: error});
  }
}
