// An app of this folder, as a site would have it: its own modules by its lock, the packed package among them.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {packedConsumer} from '../support/packed.mjs';
import {root} from '../support/site.mjs';

const INSTALL = ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
const QUIET = {ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production'};

const here = fileURLToPath(new URL('.', import.meta.url));

/** Installs and builds an app, away from the sources. Returns its folder. */
export function buildApp(name) {
  const folder = join(root, '.cache/servers', name);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  cpSync(join(here, name), folder, {recursive: true});
  cpSync(join(here, 'common'), join(folder, 'common'), {recursive: true});
  run('npm', INSTALL, folder);
  const packed = packedConsumer();
  cpSync(packed.installed, join(folder, 'node_modules/waft'), {recursive: true});
  packed.remove();
  run('npm', ['run', 'build'], folder);
  return folder;
}

/** What a command says is shown only where it fails. */
function run(command, words, cwd) {
  try {
    execFileSync(command, words, {cwd, env: {...process.env, ...QUIET}, stdio: 'pipe', timeout: 180_000});
  } catch (error) {
    throw new Error(`${command} ${words.join(' ')} in ${cwd}:\n${error.stdout}${error.stderr}`, {cause: error});
  }
}
