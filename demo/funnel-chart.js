// A row of a funnel as bars in an SVG. To screen readers it is one picture with the numbers in its name.
import {ratesOf} from './funnel.js';
import {cellsOf, sentenceOf} from './funnel-words.js';

const STEPS = {
  impressions: 'Impressions',
  intents: 'Intents',
  shared: 'Shared',
  lost: 'Cancelled or failed',
  visits: 'Visits',
};
/** In lines of text, so that larger letters have room. */
const LINE = 2.6;

const numbersOf = (row) => Object.entries({...row, ...ratesOf(row)}).filter(([name]) => name in STEPS);

/** The largest number that any of the rows has a bar for: charts beside each other have one measure. */
export const largestBar = (rows) =>
  rows.flatMap(numbersOf).reduce((most, [, value]) => (value > most ? value : most), 1);

/** Draws a row into an SVG; `most` is what fills its width. */
export function drawFunnel(svg, name, row, most) {
  const numbers = Object.fromEntries(numbersOf(row));
  const cells = cellsOf(row);
  // Coordinates have no direction of their own, but letters do.
  const isRtl = getComputedStyle(document.documentElement).direction === 'rtl';
  const [start, end] = isRtl ? ['100%', '0'] : ['0', '100%'];
  svg.setAttribute('aria-label', `${name}: ${sentenceOf(row)}`);
  svg.replaceChildren(
    ...Object.entries(STEPS).flatMap(([step, words], i) => {
      const top = i * LINE;
      const width = ((numbers[step] || 0) / most) * 100;
      const bar = {y: `${top + 1.35}em`, height: '0.7em', rx: 3};
      return [
        shape('text', {x: start, y: `${top + 1}em`, class: 'step'}, words),
        shape('text', {x: end, y: `${top + 1}em`, class: 'figure'}, cells[step]),
        shape('rect', {...bar, x: 0, width: '100%', class: 'track'}),
        ...(width ? [shape('rect', {...bar, x: `${isRtl ? 100 - width : 0}%`, width: `${width}%`, class: step})] : []),
      ];
    }),
  );
}

function shape(tag, attributes, text = '') {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
