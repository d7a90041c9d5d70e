import {instanceHost} from './instance.js';
import {own} from './own.js';
import type {Platform} from './platform.js';
import {platformTags} from './tags.js';

/**
 * The address of a platform's page of a tag, in its own form; empty where it has none, or a server must be named for it.
 *
 * @param page How its addresses are written, as `Platform.tagPage`.
 * @throws {ShareError} `bad-instance`
 */
export function tagPage(platform: Platform, page: string, tag: string, instance?: string): string {
  const written = own(platform, 'tags') ? platformTags(platform, [tag])[0] : tag;
  const lacks = page.includes('{instance}') && !instance;
  if (!/^https?:/.test(page) || !written || lacks) return '';
  const at = page.replace('{instance}', () => instanceHost(instance ?? ''));
  return at.replace('{tag}', () => encodeURIComponent(written));
}
