// A row of a funnel in words and figures, as tables, charts and screen readers have them. What cannot be known is a dash.
import {COUNTS, ratesOf} from './funnel.js';

const figures = (options) => {
  const format = new Intl.NumberFormat('en', options);
  return (value) => (Number.isFinite(value) ? format.format(value) : '–');
};
const number = figures({maximumFractionDigits: 2});
const percent = figures({style: 'percent', maximumFractionDigits: 1});
const seconds = figures({style: 'unit', unit: 'second', maximumFractionDigits: 1});

/** Every cell that a table can have for a row, by name. */
export function cellsOf(row) {
  const {shared, lost, endless, visitsPerShare, medianSteps, medianElapsed, ...parts} = ratesOf(row);
  return {
    ...Object.fromEntries(COUNTS.map((name) => [name, number(row[name])])),
    ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, percent(value)])),
    shared: number(shared),
    endless: number(endless),
    lost: number(lost),
    visitsPerShare: number(visitsPerShare),
    medianSteps: number(medianSteps),
    medianElapsed: seconds(medianElapsed / 1000),
  };
}

const several = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

/** The same in one sentence. */
export function sentenceOf(row) {
  const {shared, lost} = ratesOf(row);
  return [
    ...(Number.isNaN(row.impressions) ? [] : [several(row.impressions, 'impression')]),
    several(row.intents, 'intent'),
    several(shared, 'share'),
    `${number(lost)} cancelled or failed`,
    several(row.visits, 'visit'),
  ].join(', ');
}

const LONGEST = 40;

/** The name of a group, as it can be shown: addresses can be typed, and may name what has no end. */
export function nameOf(name) {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : name;
}
