// Makes the style texts in dist/ short: comments and indents are for the source. Lines keep their numbers, for the maps.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';

const dist = new URL('../dist/', import.meta.url);

for (const name of readdirSync(dist, {recursive: true}).filter((file) => /^(elements|server)\/.*\.js$/.test(file))) {
  const file = new URL(name, dist);
  const code = readFileSync(file, 'utf8');
  // Once short, it stays: the compiler leaves files alone whose source is as it was.
  if (!/css ?`\s*\n/.test(code)) continue;
  let short = code;
  for (const [literal] of code.matchAll(/css ?`[^`]*`;/g)) {
    const {code: shorter} = await minifyHTMLLiterals(literal, {fileName: name});
    const lines = literal.split('\n').length - shorter.split('\n').length;
    short = short.replace(literal, () => shorter + '\n'.repeat(lines));
  }
  writeFileSync(file, short);
}
