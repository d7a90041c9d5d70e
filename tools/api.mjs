// Writes docs/api/: every public name with its type, so that a change of them shows in review. Needs a build.
// With --check it writes nothing, shows what differs and fails. A public name without a doc comment fails either way.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {reportOfDoors} from './api/doors.mjs';
import {reportOfNames} from './api/names.mjs';

/** The doors that hold functions, classes and types, and the report of each. */
const WITH_NAMES = {
  '.': 'waft.api.md',
  './core': 'core.api.md',
  './elements.js': 'elements.api.md',
  './server.js': 'server.api.md',
  './closed.js': 'closed.api.md',
  './sinks.js': 'sinks.api.md',
};

/** Doors that speak of what has its names in the core. */
const BORROWING = ['./elements.js', './server.js', './sinks.js'];

const root = fileURLToPath(new URL('../', import.meta.url));
const kept = join(root, 'docs/api');

/** The reports on the package that lies built in a folder, by file name; and what is wrong with its names. */
export function reportsOn(folder) {
  const {exports: doors} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const reports = Object.entries(WITH_NAMES).map(([door, file]) => ({
    file,
    ...reportOfNames(folder, doors[door].types, {borrows: BORROWING.includes(door)}),
  }));
  reports.push({file: 'doors.api.md', ...reportOfDoors(folder, doors, WITH_NAMES)});
  return {
    texts: new Map(reports.map(({file, text}) => [file, text])),
    // The front door shows most names a second time.
    faults: [...new Set(reports.flatMap(({faults}) => faults))],
  };
}

/** How reports differ from those that are kept, as a patch would say it; nothing where they do not. */
export function differenceFromKept(texts) {
  const files = readdirSync(kept);
  const same = ([file, text]) => files.includes(file) && readFileSync(join(kept, file), 'utf8') === text;
  if (files.length === texts.size && [...texts].every(same)) return '';
  const fresh = mkdtempSync(join(tmpdir(), 'api-'));
  for (const [file, text] of texts) writeFileSync(join(fresh, file), text);
  const {stdout} = spawnSync('git', ['diff', '--no-index', '--no-color', kept, fresh], {encoding: 'utf8'});
  rmSync(fresh, {recursive: true});
  return stdout || 'docs/api differs, and there is no git to show where.';
}

function keep(texts) {
  rmSync(kept, {recursive: true, force: true});
  mkdirSync(kept, {recursive: true});
  for (const [file, text] of texts) writeFileSync(join(kept, file), text);
}

// The tests import this file, too.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {texts, faults} = reportsOn(root);
  if (!process.argv.includes('--check')) keep(texts);
  else {
    const difference = differenceFromKept(texts);
    if (difference) faults.push(`${difference}\ndocs/api is stale: run \`npm run build\`.`);
  }
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
}
