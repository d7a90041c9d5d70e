/** The elements in templates of Vue 3: `import type {} from 'waft/types/vue.js'`, once, anywhere in the app. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {AttributesOf, Elements, Events, PropertiesOf} from './elements.js';

type Own<E> = PropertiesOf<E> & AttributesOf<E>;

/** Templates are checked against `$props` and `$emit` of what a tag makes. */
type VueElement<E> = new () => E & {
  $props: Omit<HTMLAttributes, keyof Own<E>> & Own<E> & PublicProps;
  $emit: EmitFn<{[T in keyof Events]: (event: Events[T]) => void}>;
};

type VueElements = {[T in keyof Elements]: VueElement<Elements[T]>};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
