// What a log of events says, as a funnel: bars that were seen, presses, how they ended, and the visits that came of them.
// Pure: no page, no clock.

/** What a funnel can be taken apart by. */
export const DIMENSIONS = ['platform', 'placement', 'campaign'];

/**
 * Counts that add up: those of all groups are that of the whole. `answered` are intents of readers on bars that measure
 * impressions, `traceable` are shares with a token, `tied` are visits that bear the token of one.
 */
export const COUNTS = [
  'impressions',
  'intents',
  'answered',
  'completed',
  'opened',
  'cancelled',
  'failed',
  'traceable',
  'visits',
  'tied',
];

const noCounts = () => Object.fromEntries(COUNTS.map((name) => [name, 0]));
const emptyRow = () => ({...noCounts(), steps: [], elapsed: []});
const isShare = ({type, detail}) => type === 'share-outcome' && /^(completed|opened)$/.test(detail.outcome);
/** A bar, as far as events know: the page's own words for where it stands. */
const placeOf = ({placement, campaign}) => JSON.stringify([placement ?? '', campaign ?? '']);

/**
 * A row of counts for each name that the events have for a dimension, or a single one, of the name ''. Impressions are of
 * whole bars: by platform their number is unknown, which is NaN.
 */
export function rowsBy(entries, dimension) {
  const seen = new Set(entries.filter(({type}) => type === 'share-impression').map(({detail}) => placeOf(detail)));
  const shares = new Map(
    entries.filter((entry) => isShare(entry) && entry.detail.token).map(({detail}) => [detail.token, detail]),
  );

  const count = {
    'share-impression': (row) => row.impressions++,
    'share-intent'(row, detail) {
      row.intents++;
      if (detail.trigger !== 'script' && seen.has(placeOf(detail))) row.answered++;
    },
    'share-outcome'(row, detail) {
      row[detail.outcome]++;
      if (!isShare({type: 'share-outcome', detail})) return;
      if (detail.token) row.traceable++;
      // None is what a script shares, which took nobody's time.
      if (detail.steps > 0) {
        row.steps.push(detail.steps);
        row.elapsed.push(detail.elapsed);
      }
    },
    'share-visit'(row, detail) {
      row.visits++;
      if (shares.has(detail.token)) row.tied++;
    },
  };

  const rows = new Map();
  for (const {type, detail} of entries) {
    if (type === 'share-impression' && dimension === 'platform') continue;
    // An address is a claim: where the share is known that a visit came of, that says where it belongs.
    const source = (type === 'share-visit' && shares.get(detail.token)) || detail;
    const name = (dimension && source[dimension]) || '';
    if (!rows.has(name)) rows.set(name, {...emptyRow(), ...(dimension === 'platform' && {impressions: NaN})});
    count[type](rows.get(name), detail);
  }
  return rows;
}

/** The counts of several rows in one. */
export function sum(rows) {
  const total = emptyRow();
  for (const row of rows) {
    for (const name of COUNTS) total[name] += row[name];
    total.steps = total.steps.concat(row.steps);
    total.elapsed = total.elapsed.concat(row.elapsed);
  }
  return total;
}

export const wholeOf = (entries) => sum(rowsBy(entries).values());

/** What follows from the counts of a row. NaN is what cannot be known: there is nothing to divide by. */
export function ratesOf(row) {
  const shared = row.completed + row.opened;
  const lost = row.cancelled + row.failed;
  // A log that was cut has ends without beginnings; what has ended was pressed.
  const presses = Math.max(row.intents, shared + lost);
  return {
    shared,
    lost,
    endless: presses - shared - lost,
    sharedOfIntents: shared / presses,
    cancelledOfIntents: row.cancelled / presses,
    failedOfIntents: row.failed / presses,
    endlessOfIntents: (presses - shared - lost) / presses,
    intentsPerImpression: row.answered / row.impressions,
    visitsPerShare: row.tied / row.traceable,
    medianSteps: median(row.steps),
    medianElapsed: median(row.elapsed),
  };
}

/** The rows with most in them, by name where they are alike; the others in one. */
export function largest(rows, most) {
  const weight = ({impressions, intents, visits}) => (impressions || 0) + intents + visits;
  const sorted = [...rows].sort(([a, one], [b, other]) => weight(other) - weight(one) || (a < b ? -1 : 1));
  const others = sorted.slice(most).map(([, row]) => row);
  return {shown: sorted.slice(0, most), others: others.length, rest: sum(others)};
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
