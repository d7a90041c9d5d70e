// Saves the log as a file and loads such files, chosen or dropped. Whatever a file holds, what was there stays.
import {element} from './dom.js';
import {logText, readLog} from './log-file.js';
import {say} from './say.js';

const MOST_MEGABYTES = 20;

/** `read` gives the log; `add` takes entries, merges them, and returns how many were new. */
export function useKeeping({save, load, input}, {read, add}) {
  save.addEventListener('click', () => {
    const entries = read();
    if (!entries.length) return say('There is nothing to save yet.');
    const href = URL.createObjectURL(new Blob([logText(entries)], {type: 'application/json'}));
    const day = new Date().toISOString().slice(0, 10);
    element('a', {href, download: `waft-log-${day}.json`}).click();
    // Safari reads it after the click.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    say(`Saved: ${eventsIn(entries.length)}.`);
  });

  load.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    await take([...input.files]);
    // The same file, chosen again, is a change again.
    input.value = '';
  });

  // On the whole page: a file that is dropped beside its place would be opened instead of it, and the log be gone.
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });

  async function take(files) {
    const told = [];
    // A name may run from right to left: isolated, it turns nothing else round.
    for (const file of files) told.push(`\u2068${file.name}\u2069: ${await takeOne(file)}.`);
    if (told.length) say(told.join(' '));
  }

  async function takeOne(file) {
    if (file.size > MOST_MEGABYTES * 1e6) return `this is larger than ${MOST_MEGABYTES} MB; nothing changed`;
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return 'this cannot be read; nothing changed';
    const {entries, refused, fault} = readLog(text);
    if (fault) return `${fault}; nothing changed`;
    const added = add(entries);
    const known = entries.length - added;
    return [
      `${eventsIn(added)} added`,
      ...(known ? [`${known} here already`] : []),
      ...(refused ? [`${refused} not understood and left out`] : []),
    ].join(', ');
  }
}

const eventsIn = (count) => (count === 1 ? '1 event' : `${count} events`);
