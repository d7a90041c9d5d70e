import type {Preset} from '../core/preset.js';
import {diaspora} from '../platforms/diaspora.js';
import {friendica} from '../platforms/friendica.js';
import {gnusocial} from '../platforms/gnusocial.js';
import {hubzilla} from '../platforms/hubzilla.js';
import {lemmy} from '../platforms/lemmy.js';
import {mastodon} from '../platforms/mastodon.js';
import {misskey} from '../platforms/misskey.js';
import {piefed} from '../platforms/piefed.js';
import {share2fedi} from '../platforms/share2fedi.js';
import {sharkey} from '../platforms/sharkey.js';

/** Places with many servers. Where none is known, a press asks for the reader's own or leads to a hub; the last is a hub for all of them. */
export const fediverse = {
  id: 'fediverse',
  platforms: [mastodon, misskey, sharkey, lemmy, piefed, friendica, hubzilla, gnusocial, diaspora, share2fedi],
} as const satisfies Preset;
