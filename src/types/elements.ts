/** What every framework's types are made of: the elements, what they can be told and what they say. Nothing of it runs. */
import type {ReactiveElement} from '@lit/reactive-element';
import type {ImpressionDetail} from '../core/index.js';
import type {BookmarkChangeEvent, ShareIntentEvent, ShareOutcomeEvent, TagChangeEvent} from '../browser/index.js';
import type {
  BookmarkButtonElement,
  ReadingListElement,
  ShareBarElement,
  ShareButtonElement,
  TagBarElement,
  TagButtonElement,
} from '../elements/index.js';

/** Tags and what they make. */
export interface Elements {
  'share-bar': ShareBarElement;
  'share-button': ShareButtonElement;
  'bookmark-button': BookmarkButtonElement;
  'reading-list': ReadingListElement;
  'tag-button': TagButtonElement;
  'tag-bar': TagBarElement;
}

/** What they send. */
export interface Events {
  'share-intent': ShareIntentEvent;
  'share-outcome': ShareOutcomeEvent;
  'bookmark-change': BookmarkChangeEvent;
  'tag-change': TagChangeEvent;
  'share-impression': CustomEvent<ImpressionDetail>;
}

/** The classes take any string, since HTML does, and warn. Here the compiler can. */
interface Words {
  variant: 'brand' | 'mono' | 'outline' | 'plain';
  layout: 'row' | 'column' | 'wrap';
  referrerPolicy: ReferrerPolicy;
}

/** Attributes whose names are not those of their properties. */
interface Attributes {
  'share-title': 'shareTitle';
  'show-labels': 'showLabels';
  'save-to': 'saveTo';
  'share-token': 'shareToken';
  referrerpolicy: 'referrerPolicy';
  'tag-base': 'tagBase';
}

type Told<E, P extends keyof E> = P extends keyof Words ? Words[P] | undefined : E[P];

/** The properties of an element, as its class has them. */
export type PropertiesOf<E> = {[P in Exclude<keyof E, keyof ReactiveElement | 'share'>]?: Told<E, P>};

/** The attributes of an element that have names of their own. `Off` is what takes a boolean one away. */
export type AttributesOf<E, Off = false> = {
  [A in keyof Attributes as Attributes[A] extends keyof E ? A : never]?: Attributes[A] extends keyof E
    ? E[Attributes[A]] extends boolean
      ? '' | true | Off | undefined
      : Told<E, Attributes[A]>
    : never;
};

/** A listener for each event, named with what the framework puts before the event's name. */
export type Listeners<Prefix extends string> = {[T in keyof Events as `${Prefix}${T}`]?: (event: Events[T]) => void};
