// What a page must say to load exactly this build: version and integrity hash of cdn/waft.js.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url));

export const {version} = JSON.parse(read('package.json'));
export const integrity = `sha384-${createHash('sha384').update(read('cdn/waft.js')).digest('base64')}`;
