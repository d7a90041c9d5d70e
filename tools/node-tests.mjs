// Runs the test files of folders in Node: `node tools/node-tests.mjs [--at-once=2] test/core test/node`.
import {readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {run} from 'node:test';
import {spec, tap} from 'node:test/reporters';
import {parseArgs} from 'node:util';
import {noteFailure} from '../test/support/failures.mjs';

const {values, positionals: folders} = parseArgs({
  options: {'at-once': {type: 'string', default: '1'}},
  allowPositionals: true,
});
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join(folder, name)),
);

const events = run({files, concurrency: Number(values['at-once'])});
events.on('test:fail', ({name, file, details: {error}}) => {
  process.exitCode = 1;
  // A suite fails with its tests: they say why.
  if (error.failureType === 'subtestsFailed') return;
  noteFailure(`${relative('', file ?? '')}: ${name}`, error.cause?.message ?? error.message);
});
if (process.stdout.isTTY) events.compose(new spec()).pipe(process.stdout);
else events.compose(tap).pipe(process.stdout);
