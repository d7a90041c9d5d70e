// Logs as the demo keeps them: written by hand, and arbitrary ones.
import fc from 'fast-check';
import {entryOf} from '../../demo/log-file.js';

/** A log of events, each [type, detail], one second after the other. */
export const log = (...events) =>
  events.map(([type, detail], i) => entryOf({id: `e${i}`, at: i * 1000, type, detail: {v: 1, ...detail}}));

/** Few, so that they meet; and those that objects have without being asked. */
const word = fc.constantFrom('', 'copy', 'x', 'top', 'spring', '__proto__', 'constructor', 'toString', '\u202ex');
const token = fc.constantFrom('', 'a', 'b', 'c', '__proto__');
const place = {placement: word, campaign: word, url: fc.webUrl()};
const press = {
  ...place,
  platform: word,
  token,
  trigger: fc.constantFrom('mouse', 'script'),
  steps: fc.nat(3),
  elapsed: fc.nat(5000),
};
const outcome = fc.constantFrom('opened', 'completed', 'cancelled', 'failed');
const event = (type, detail, requiredKeys = []) =>
  fc.record({
    id: fc.string({minLength: 1, maxLength: 3}),
    at: fc.nat(9),
    type: fc.constant(type),
    detail: fc.record({v: fc.constant(1), ...detail}, {requiredKeys: ['v', ...requiredKeys]}),
  });

export const entries = fc.array(
  fc
    .oneof(
      event('share-impression', place),
      event('share-intent', press, ['platform']),
      event('share-outcome', {...press, outcome}, ['platform', 'outcome', 'steps', 'elapsed']),
      event('share-visit', {...place, platform: word, token}, ['platform']),
    )
    .map(entryOf),
  {maxLength: 40},
);
