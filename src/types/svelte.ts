/** The elements in templates of Svelte 5: `import type {} from 'waft/types/svelte.js'`, once, anywhere in the app. */
import type {HTMLAttributes} from 'svelte/elements';
import type {AttributesOf, Elements, Listeners, PropertiesOf} from './elements.js';

/** Svelte writes `false` as a word into an attribute that it does not know. */
type Own<E> = PropertiesOf<E> & AttributesOf<E, never> & Listeners<'on'>;

type SvelteElements = {
  [T in keyof Elements]: Omit<HTMLAttributes<Elements[T]>, keyof Own<Elements[T]>> & Own<Elements[T]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
