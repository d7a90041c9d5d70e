import type {Platform} from '../core/index.js';
import {own} from '../core/own.js';

/**
 * A base address, or any scheme that opens a page or hands text to a program; none that runs or shows what the address
 * carries. At its end something that parameters can follow.
 */
const ENDPOINT = /^(\{base\}\/|(?!javascript|vbscript|data|blob|file)[a-z][\w+.-]*:).*[?&#=/]$/;

/** What a platform's fields look like; the last five may be left out. An id is a part of its control, and may be no other's. */
const FORMS: [field: keyof Platform, form: RegExp][] = [
  ['id', /^[a-z][a-z0-9-]{0,31}$/],
  ['id', /^(?!(base|list|item|button|icon|label|more|panel|status|code|thanks)$)/],
  ['label', /./],
  ['icon', /^M/i],
  ['endpoint', ENDPOINT],
  ['hub', ENDPOINT],
  ['color', /^#[0-9a-f]{6}$/i],
  ['paste', /^(https?:|$)/],
  ['prompt', /^.{1,80}$/],
];
const OPTIONAL = 4;

/** The first field of a platform that cannot be used; nothing if all can. What is no platform at all lacks the first. */
export function faultOf(platform: Platform): keyof Platform | undefined {
  return FORMS.find(([field, form], i) => {
    // Nothing that is not an object has a field of its own.
    const value = own(Object(platform) as Platform, field) as string | undefined;
    return value === undefined ? i < OPTIONAL : !form.test(value);
  })?.[0];
}
