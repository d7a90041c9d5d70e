// Takes out of dist/ and cdn/ what older sources left there: the compiler and the bundler only ever add.
import {existsSync, readdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const file of existsSync(at('dist')) ? readdirSync(at('dist'), {recursive: true}) : []) {
  const [, module] = /^(.+?)\.(?:d\.ts|js)(?:\.map)?$/.exec(file) ?? [];
  if (module && !existsSync(at(`src/${module}.ts`))) rmSync(at(`dist/${file}`));
}
rmSync(at('cdn'), {recursive: true, force: true});
