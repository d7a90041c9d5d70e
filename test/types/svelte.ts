// What the types of Svelte let through, and what they do not. Templates themselves are checked in test/consumers/vite-svelte.
import type {SvelteHTMLElements} from 'svelte/elements';
import type {ShareIntentEvent, ShareOutcomeEvent} from 'waft';
import type {} from 'waft/types/svelte.js';

type Bar = SvelteHTMLElements['share-bar'];
type Button = SvelteHTMLElements['share-button'];

export const good: Bar[] = [
  {
    class: ['here'],
    'aria-label': 'Pass it on',
    tags: ['green tea', 'cake'],
    campaign: {campaign: 'spring'},
    platforms: ['copy', 'mastodon'],
    variant: 'mono',
    size: 36,
    showLabels: false,
    onclick: () => undefined,
    'onshare-intent': (event: ShareIntentEvent) => (event.share = {...event.share, text: 'Tea'}),
    'onshare-outcome': ({detail}) => detail.outcome,
  },
  {'share-title': 'Tea', 'show-labels': true, referrerpolicy: 'origin', tags: 'tea cake'},
];
export const button: Button = {platform: 'mastodon', instance: 'mastodon.social'};

export const bad: Bar[] = [
  // @ts-expect-error no such look
  {variant: 'round'},
  // @ts-expect-error a list or words
  {tags: 7},
  // @ts-expect-error Svelte writes it as a word, and any word means on
  {'show-labels': false},
  // @ts-expect-error no such field
  {campaign: {name: 'spring'}},
  // @ts-expect-error only a button has it
  {platform: 'x'},
  // @ts-expect-error it is the element's to call
  {share: () => undefined},
  // @ts-expect-error an intent has no more to say than that
  {'onshare-intent': (event: ShareOutcomeEvent) => event.type},
  // @ts-expect-error an outcome comes too late to change the share
  {'onshare-outcome': (event) => event.share},
];
