import {findPlatforms, type Words} from '../browser/index.js';
import {attempt} from '../browser/attempt.js';
import type {Platform, TagWords} from '../core/index.js';
import {own} from '../core/own.js';
import {tagPage} from '../core/tag-page.js';
import {newTab} from './controls.js';
import {instanceOf} from './instance-of.js';
import {labelOf} from './label.js';
import {link} from './tag-controls.js';
import {tagPages} from './tag-pages.js';
import {withTag} from './tag-words.js';
import type {Tree} from './tree.js';
import {wellKnown} from './well-known.js';

/** Links to the pages that platforms have of a tag: on the reader's own server, or on a well-known one. */
export function browseLinks(tag: string, ids: readonly string[], words: TagWords & Words): Tree[] {
  return [...new Set(ids.flatMap(findPlatforms))].flatMap((platform) => {
    const href = platform && pageOf(platform, tag);
    if (!href) return [];
    const name = `${withTag(words.place, tag, labelOf(platform, words))} ${words.newTab}`;
    return [link(href, name, `place ${platform.id}`, newTab({rel: '', referrerPolicy: ''}), platform.icon)];
  });
}

function pageOf(platform: Platform, tag: string): string {
  const {id} = platform;
  const page = own(platform, 'tagPage') ?? own(tagPages, id) ?? '';
  const at = (instance: string | undefined): string => tagPage(platform, page, tag, instance);
  // What is kept on this device may be no server's name.
  return attempt(() => at(instanceOf(id, new Map()))) || at(wellKnown(id)[0]);
}
