/** What may be spent. Bytes are brotli 11 of files a page really requests. Above `limit` the tests fail; docs/decisions/0007, 0008, 0010, 0011, 0014, 0015, 0016, 0017 and 0018 say why limits were raised. */
const budgets = {
  bar: {what: 'cdn/waft.js, a bar at rest', unit: 'B', goal: 9500, limit: 15800},
  platform: {what: 'largest further platform', unit: 'B', goal: 500, limit: 900},
  preset: {what: 'largest preset, without the default platforms', unit: 'B', goal: 1000, limit: 2500},
  'elements/bookmark-button': {what: '<bookmark-button>', unit: 'B', goal: 2500, limit: 3500},
  'elements/reading-list': {what: '<reading-list>', unit: 'B', goal: 2500, limit: 3675},
  // What they could borrow, the script would have to lend to all pages: docs/decisions/0016.
  'elements/tag-button': {what: '<tag-button>', unit: 'B', goal: 2500, limit: 4100},
  'elements/tag-bar': {what: '<tag-bar>', unit: 'B', goal: 2500, limit: 4750},
  'panels/contact': {what: 'first touch of a bar', unit: 'B', goal: 2500, limit: 3500},
  'panels/server': {what: 'first touch of a place that asks for a server', unit: 'B', goal: 2500, limit: 3500},
  'panels/more': {what: 'first touch of More', unit: 'B', goal: 2500, limit: 3500},
  'panels/choices': {what: 'what More lists', unit: 'B', goal: 2500, limit: 3500},
  'panels/names': {what: 'names of all platforms', unit: 'B', goal: 2500, limit: 3500},
  'panels/code': {what: 'the dialog of a code to scan', unit: 'B', goal: 2500, limit: 3500},
  'panels/qr': {what: 'what draws such a code', unit: 'B', goal: 2500, limit: 3500},
  'panels/browse': {what: 'pages of a tag elsewhere', unit: 'B', goal: 2500, limit: 3500},
  'panels/keep': {what: 'pages kept on this device', unit: 'B', goal: 2500, limit: 3500},
  'panels/exchange': {what: 'bookmark files', unit: 'B', goal: 2500, limit: 3500},
  'panels/thanks': {what: 'thanks of the site', unit: 'B', goal: 2500, limit: 3500},
  'panels/sight': {what: 'bars that are seen', unit: 'B', goal: 2500, limit: 3500},
  sink: {what: 'largest sink', unit: 'B', goal: 300, limit: 300},
  detect: {what: 'all sinks of autodetect', unit: 'B', goal: 1200, limit: 1500},
  locale: {what: 'largest locale', unit: 'B', goal: 800, limit: 1400},
  classic: {what: 'cdn/waft.classic.js', unit: 'B', goal: 18000, limit: 33000},
  button: {what: 'npm: <share-button> and 2 platforms, less lit', unit: 'B', goal: 4000, limit: 11150},
  core: {what: 'waft/core alone', unit: 'B', goal: 1600, limit: 3100},
  nodes: {what: 'nodes a bar of eight adds', unit: '', goal: 42, limit: 46},
  listeners: {what: 'listeners a bar of eight adds', unit: '', goal: 4, limit: 5},
  heap: {what: 'JS heap a bar of eight adds', unit: 'B', goal: 3072, limit: 4096},
  shift: {what: 'layout shift, script 400 ms late', unit: '', goal: 0, limit: 0},
  requests: {what: 'requests beyond our own files', unit: '', goal: 0, limit: 0},
};

/** Names of the budgets that measured values overrun. A budget that was not measured counts as overrun. */
export const overruns = (measured) => Object.keys(budgets).filter((name) => !(measured[name] <= budgets[name].limit));

/** Names of budgets that are for one file of the script's neighbours each. */
export const perFile = (folder) => Object.keys(budgets).filter((name) => name.startsWith(`${folder}/`));

/** The table for people. */
export function budgetTable(measured) {
  const rows = Object.entries(budgets).map(([name, {what, unit, goal, limit}]) => {
    const value = measured[name];
    const verdict = value <= goal ? 'goal met' : value <= limit ? 'within limit' : 'TOO MUCH';
    return [what, `${value} ${unit}`.trim(), `${goal}`, `${limit}`, verdict];
  });
  return format([['budget', 'measured', 'goal', 'limit', ''], ...rows]);
}

/** Columns of text, as wide as their widest cell. */
export function format(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => String(cell).padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
