import {warn} from '../browser/index.js';
import {attempt} from '../browser/attempt.js';

/** The address of a tag's page on the site: its last part is the tag, as `rel="tag"` has it (microformats). Empty if there is no base. */
export function tagLink(base: string | undefined, tag: string): string {
  if (!base) return '';
  const url = attempt(() => new URL(base + encodeURIComponent(tag), document.baseURI).href) ?? '';
  if (/^https?:/.test(url)) return url;
  warn('bad-tag-base', base, 'not a web address');
  return '';
}
