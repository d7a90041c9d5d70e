// Writes dist/platforms.json: what is known of every platform, for tools that do not run modules.
import {readdirSync, writeFileSync} from 'node:fs';
import {version} from '../dist/core/version.js';

const folder = new URL('../dist/platforms/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
const platforms = modules.flatMap((module) => Object.values(module));
writeFileSync(new URL('../dist/platforms.json', import.meta.url), `${JSON.stringify({version, platforms}, null, 2)}\n`);
