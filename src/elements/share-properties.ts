import type {PropertyDeclarations} from '@lit/reactive-element';
import type {Campaign} from '../core/index.js';

/** What every element that shares can be told about the share, and about its looks. */
export interface ShareProperties {
  url: string | undefined;
  shareTitle: string | undefined;
  text: string | undefined;
  tags: string | readonly string[] | undefined;
  via: string | undefined;
  image: string | undefined;
  campaign: string | Campaign | undefined;
  placement: string | undefined;
  shareToken: boolean;
  variant: string | undefined;
  size: string | number | undefined;
  showLabels: boolean;
  remember: boolean;
  rel: string | undefined;
  referrerPolicy: string | undefined;
}

/** Vue, Preact and Svelte write `false` into attributes that they know nothing of. */
export const flag = (value: string | null): boolean => value !== null && value !== 'false';

/** Their attributes. `share-title`, for `title` is the browser's tooltip. */
export const shareProperties: PropertyDeclarations = {
  url: {},
  shareTitle: {attribute: 'share-title'},
  text: {},
  tags: {},
  via: {},
  image: {},
  campaign: {},
  placement: {},
  shareToken: {converter: flag, attribute: 'share-token'},
  variant: {},
  size: {},
  showLabels: {converter: flag, attribute: 'show-labels'},
  remember: {converter: flag},
  rel: {},
  referrerPolicy: {},
};
