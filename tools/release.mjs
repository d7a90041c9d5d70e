// What a page must say to load exactly this build. Run, it prints the integrity hashes: node tools/release.mjs
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url));
const hashOf = (file) => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;

export const {version} = JSON.parse(read('package.json'));
export const integrity = hashOf('cdn/waft.js');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of ['cdn/waft.js', 'cdn/waft.classic.js']) console.log(`waft@${version}/${file} ${hashOf(file)}`);
}
