import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from './site.mjs';

/** Packs the package as npm would publish it and unpacks it into an otherwise empty consumer. Returns its folder. */
export function packedConsumer() {
  const folder = mkdtempSync(join(tmpdir(), 'waft-consumer-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {cwd: root});
  const [archive] = readdirSync(folder);
  const installed = join(folder, 'node_modules/waft');
  mkdirSync(installed, {recursive: true});
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', installed, '--strip-components=1']);
  // The dependencies, and the peer that one door is for.
  for (const name of ['@lit', '@lit-labs', 'lean-qr']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  return {
    folder,
    installed,
    /** Changes fields of the installed manifest. Returns it as it was. */
    manifest(changes) {
      const file = join(installed, 'package.json');
      const before = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({...before, ...changes}));
      return before;
    },
    remove: () => rmSync(folder, {recursive: true}),
  };
}
