// Keeps the page's events in memory, and draws what they say whenever there is another.
import {onShare, tagForPlatform} from '../cdn/waft.js';
import {drawFunnel, largestBar} from './funnel-chart.js';
import {useGroups} from './funnel-groups.js';
import {cellsOf, sentenceOf} from './funnel-words.js';
import {wholeOf} from './funnel.js';
import {entryOf, mergeLogs} from './log-file.js';
import {useKeeping} from './log-keeping.js';

const find = (selector) => document.querySelector(selector);
const LINES = 50;
/** How long nothing must have happened before screen readers are told: a share is several events. */
const QUIET = 1500;

let log = [];
const drawGroups = useGroups(find('#by'), find('#charts'), find('#groups'));

function draw() {
  const whole = wholeOf(log);
  const cells = cellsOf(whole);
  for (const cell of find('#whole').querySelectorAll('[data-cell]')) cell.textContent = cells[cell.dataset.cell];
  drawFunnel(find('#chart'), 'All shares', whole, largestBar([whole]));
  drawGroups(log);
  const last = log.slice(-LINES).map((entry) => JSON.stringify(entry));
  find('#log').textContent = last.join('\n') || 'Nothing yet';
}

/** Draws once for all that happens in one frame, and says it once for all that happens in one breath. */
let frame, breath;
function changed() {
  frame ??= requestAnimationFrame(() => {
    frame = undefined;
    draw();
  });
  clearTimeout(breath);
  breath = setTimeout(() => (find('#news').textContent = `${sentenceOf(wholeOf(log))}.`), QUIET);
}

function add(entries) {
  const before = log.length;
  log = mergeLogs(log, entries);
  if (log.length > before) changed();
  return log.length - before;
}

/** The address that was passed on, with its tags: whoever opens it comes as somebody does who was sent it. */
function offer({url, platform: id, kind, campaign, placement, token}) {
  find('#back').href = tagForPlatform(url, {id, kind}, {campaign, content: placement, token});
  find('#back').hidden = false;
  find('#none').hidden = true;
}

onShare(({type, detail}) => {
  // Not `randomUUID`, which plain http has only at home.
  const id = window.crypto.getRandomValues(new Uint32Array(2)).join('-');
  const entry = entryOf({id, at: Date.now(), type, detail});
  if (entry) add([entry]);
  if (/^(completed|opened)$/.test(detail.outcome)) offer(detail);
});
find('#by').addEventListener('change', draw);
useKeeping({save: find('#save'), load: find('#load'), input: find('#file')}, {read: () => log, add});
draw();
