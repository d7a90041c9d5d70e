/** The elements in JSX of Preact: `import type {} from 'waft/types/preact.js'`, once, anywhere in the app. */
import type {HTMLAttributes, Signalish} from 'preact';
import type {AttributesOf, Elements, Listeners, PropertiesOf} from './elements.js';

type Own<E> = {[P in keyof Described<E>]: Signalish<Described<E>[P]>} & Listeners<'on'>;
/** Preact writes `false` as a word where an attribute's fifth letter is a hyphen, as in `aria-` and `show-`. */
type Described<E> = PropertiesOf<E> & AttributesOf<E, never>;

type PreactElements = {
  [T in keyof Elements]: Omit<HTMLAttributes<Elements[T]>, keyof Own<Elements[T]>> & Own<Elements[T]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
