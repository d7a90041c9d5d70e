import {warn} from '../browser/index.js';
import {normaliseShare, ShareError} from '../core/index.js';

/** The address of a tag's page on the site: its last part is the tag, as `rel="tag"` has it (microformats). Empty if there is no base. */
export function tagLink(base: string | undefined, tag: string): string {
  if (!base) return '';
  try {
    return normaliseShare({url: base + encodeURIComponent(tag)}, document.baseURI).url;
  } catch (error) {
    if (!(error instanceof ShareError)) throw error;
    warn('bad-tag-base', base, 'not a web address');
    return '';
  }
}
