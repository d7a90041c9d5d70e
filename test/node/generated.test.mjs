// What tools write must be what is in the tree.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {version} from '../../dist/core/version.js';
import {root} from '../support/site.mjs';

describe('generated files', () => {
  for (const tool of ['locales', 'marks', 'catalogue', 'demo', 'server-rendered', 'readme', 'api']) {
    it(`tools/${tool}.mjs has nothing to change`, () => {
      const {status, stderr} = spawnSync(process.execPath, [`tools/${tool}.mjs`, '--check'], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });
  }

  it('the version in the code is that of the package', () => {
    assert.equal(version, JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version);
  });
});
