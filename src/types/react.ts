/** The elements in JSX of React 19: `import type {} from 'waft/types/react.js'`, once, anywhere in the app. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {AttributesOf, Elements, Listeners, PropertiesOf} from './elements.js';

type Own<E> = PropertiesOf<E> & AttributesOf<E> & Listeners<'on'>;

type ReactElements = {
  [T in keyof Elements]: Omit<DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]>, keyof Own<Elements[T]>> &
    Own<Elements[T]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
