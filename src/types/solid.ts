/** The elements in JSX of Solid: `import type {} from 'waft/types/solid.js'`, once, anywhere in the app. */
import type {JSX} from 'solid-js';
import type {AttributesOf, Elements, Events, PropertiesOf} from './elements.js';

type Listeners<E> = {[T in keyof Events as `on:${T}`]?: JSX.EventHandlerWithOptionsUnion<E, Events[T]>};
type Explicit<E> = {[P in keyof PropertiesOf<E> & string as `prop:${P}`]?: PropertiesOf<E>[P]};

type Own<E> = PropertiesOf<E> & AttributesOf<E> & Explicit<E> & Listeners<E>;

type SolidElements = {
  [T in keyof Elements]: Omit<JSX.HTMLAttributes<Elements[T]>, keyof Own<Elements[T]>> & Own<Elements[T]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
