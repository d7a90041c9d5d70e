import {parts, brotli} from './test/support/bytes.mjs'; import {readFileSync} from 'node:fs';
console.log(brotli(readFileSync('cdn/waft.js')), brotli(readFileSync('cdn/panels/contact.js')));
if (process.argv[2]) for (const r of parts('cdn/waft.js')) console.log(r.join('\t'));
