// Writes dist/platforms.json: what is known of every platform, for tools that do not run modules. Those that nobody has
// seen work lately, the presets (by id) and the closed services have lists of their own.
import {writeFileSync} from 'node:fs';
import {version} from '../dist/core/version.js';
import {catalogue} from './catalogue/data.mjs';

const {platforms, unverified, presets, closed} = await catalogue();
const text = JSON.stringify(
  {
    version,
    platforms,
    unverified,
    presets: presets.map(({id, platforms: members}) => ({id, platforms: members.map((member) => member.id)})),
    closed,
  },
  null,
  2,
);
writeFileSync(new URL('../dist/platforms.json', import.meta.url), `${text}\n`);
