// The tables of platforms for the README and docs/platforms.md, from dist/platforms.json.
import {readFileSync} from 'node:fs';
import {defaultPlatforms} from '../dist/cdn/default-platforms.js';

const data = JSON.parse(readFileSync(new URL('../dist/platforms.json', import.meta.url), 'utf8'));
const byLabel = (platforms) => [...platforms].sort((a, b) => a.label.localeCompare(b.label, 'en'));
const code = (names) => names.map((name) => `\`${name}\``).join(', ');
const inBar = new Set(defaultPlatforms.map(({id}) => id));

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function fields({params = {}, endpoint, paste, prompt}) {
  if (prompt) return 'url';
  const names = new Set(Object.keys(params).map((field) => (field === 'body' ? 'text' : field)));
  if (names.size > 0) return [...names].join(', ');
  return endpoint === undefined && paste !== undefined ? 'pasted link' : '–';
}

const platformTable = (platforms) =>
  table(
    ['platform', 'id', 'kind', 'own fields', 'needs', 'confidence', 'checked'],
    byLabel(platforms).map((platform) => {
      const {id, label, kind, aliases = [], evidence} = platform;
      const {needs = '', confidence, checked} = evidence;
      return [label, code([id, ...aliases]), kind, fields(platform), needs, confidence, checked];
    }),
  );

/** For docs/platforms.md. */
export const tables = {
  verified: platformTable(data.platforms),
  unverified: platformTable(data.unverified),
  presets: table(
    ['preset', 'platforms'],
    data.presets.map(({id, platforms}) => [code([id]), code(platforms)]),
  ),
  closed: table(
    ['service', 'id', 'closed', 'instead'],
    byLabel(data.closed).map(({id, label, aliases = [], closed, instead}) => [
      label,
      code([id, ...aliases]),
      closed,
      code(instead),
    ]),
  ),
};

const KINDS = ['social', 'fediverse', 'community', 'message', 'bookmark', 'read-later', 'utility', 'assistant'];

/** For the README: ids by kind, those of the default bar in bold. */
export const ids = table(
  ['kind', 'ids'],
  KINDS.flatMap((kind) => {
    const those = byLabel(data.platforms.filter((platform) => platform.kind === kind));
    return those.length === 0
      ? []
      : [[kind, those.map(({id}) => (inBar.has(id) ? `**\`${id}\`**` : `\`${id}\``)).join(' ')]];
  }),
);
