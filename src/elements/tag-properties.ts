import type {PropertyDeclarations} from '@lit/reactive-element';
import {flag, type ShareProperties} from './share-properties.js';

/** What every element for tags can be told. */
export type TagProperties = Pick<ShareProperties, 'url' | 'variant' | 'size' | 'remember'> & {
  tagBase: string | undefined;
  browse: string | readonly string[] | undefined;
};

/** Their attributes. */
export const tagProperties: PropertyDeclarations = {
  url: {},
  variant: {},
  size: {},
  remember: {converter: flag},
  tagBase: {attribute: 'tag-base'},
  browse: {},
};
