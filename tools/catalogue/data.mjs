// All that is known of places, as built.
import {readdirSync} from 'node:fs';

/** What the files of a built folder export. */
async function valuesIn(folder) {
  const at = new URL(`../../dist/${folder}/`, import.meta.url);
  const files = readdirSync(at).filter((file) => file.endsWith('.js'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, at).href)));
  return modules.flatMap((module) => Object.values(module));
}

export async function catalogue() {
  return {
    platforms: await valuesIn('platforms'),
    unverified: await valuesIn('platforms/unverified'),
    presets: await valuesIn('presets'),
    closed: (await import('../../dist/closed/index.js')).closed,
  };
}
