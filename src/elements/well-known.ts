import {own} from '../core/own.js';

/** Servers that many readers are on, by platform; the first also shows how a server is written. */
const SERVERS = {
  mastodon: ['mastodon.social', 'mastodon.online', 'mstdn.jp', 'fosstodon.org', 'hachyderm.io'],
  misskey: ['misskey.io', 'misskey.design'],
  lemmy: ['lemmy.world', 'lemmy.ml', 'programming.dev', 'sh.itjust.works'],
  piefed: ['piefed.social'],
  diaspora: ['diasp.org', 'diasp.eu'],
  friendica: ['libranet.de', 'venera.social'],
  wallabag: ['app.wallabag.it'],
};

/** Those of a platform; none for one that has no large ones, as where everybody has a site of their own. */
export function wellKnown(platform: string): readonly string[] {
  return own(SERVERS, platform as 'mastodon') ?? [];
}
