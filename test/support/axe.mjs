import {readFileSync} from 'node:fs';
import {root} from './site.mjs';

const source = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** Off unless asked for: large enough to hit (WCAG 2.2, 2.5.8), and a name that has the words that are seen (2.5.3). */
const EXTRA_RULES = {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}};

/** Loads axe by DevTools, which no policy of the page forbids. */
async function loadAxe(tab) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(source);
}

/** Rules that are broken, each with where. */
export async function violations(tab) {
  await loadAxe(tab);
  return tab.evaluate(async (rules) => {
    const {violations: found} = await window.axe.run(document, {rules, resultTypes: ['violations']});
    return found.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
  }, EXTRA_RULES);
}
