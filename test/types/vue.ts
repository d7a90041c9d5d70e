// What the types of Vue let through, and what they do not. Templates themselves are checked in test/consumers/vite-vue.
import type {GlobalComponents} from 'vue';
import type {ShareIntentEvent, ShareOutcomeEvent} from 'waft';
import type {} from 'waft/types/vue.js';

type Bar = InstanceType<GlobalComponents['share-bar']>;
type Button = InstanceType<GlobalComponents['share-button']>;

export const good: Bar['$props'][] = [
  {
    key: 'bar',
    class: ['here'],
    'aria-label': 'Pass it on',
    tags: ['green tea', 'cake'],
    campaign: {campaign: 'spring'},
    platforms: ['copy', 'mastodon'],
    variant: 'mono',
    size: 36,
    showLabels: false,
    onClick: () => undefined,
  },
  {'share-title': 'Tea', 'show-labels': '', referrerpolicy: 'origin', tags: 'tea cake'},
];
export const button: Button['$props'] = {platform: 'mastodon', instance: 'mastodon.social'};
export const listen = (bar: Bar, intent: ShareIntentEvent, outcome: ShareOutcomeEvent) => {
  bar.$emit('share-intent', intent);
  bar.$emit('share-outcome', outcome);
  bar.share('copy');
  // @ts-expect-error the other event
  bar.$emit('share-intent', outcome);
  // @ts-expect-error no such event
  bar.$emit('share', outcome);
};

export const bad: Bar['$props'][] = [
  // @ts-expect-error no such look
  {variant: 'round'},
  // @ts-expect-error a list or words
  {tags: 7},
  // @ts-expect-error no such field
  {campaign: {name: 'spring'}},
  // @ts-expect-error only a button has it
  {platform: 'x'},
  // @ts-expect-error it is the element's to call
  {share: () => undefined},
];
