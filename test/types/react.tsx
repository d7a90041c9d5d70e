/** @jsxImportSource react */
// What the types of React let through, and what they do not.
import {createRef} from 'react';
import type {ShareIntentEvent, ShareOutcomeEvent} from 'waft';
import type {ShareBarElement, ShareButtonElement} from 'waft/elements.js';
import type {} from 'waft/types/react.js';

const bar = createRef<ShareBarElement>();
const button = createRef<ShareButtonElement>();
const onIntent = (event: ShareIntentEvent) => (event.share = {...event.share, text: event.detail.platform});
const onOutcome = (event: ShareOutcomeEvent) => event.detail.outcome;

export const good = [
  <share-bar
    key="bar"
    ref={bar}
    className="here"
    aria-label="Pass it on"
    url="https://example.org/"
    shareTitle="Tea"
    tags={['green tea', 'cake']}
    campaign={{campaign: 'spring', medium: 'social'}}
    platforms={['copy', 'mastodon']}
    instances="mastodon=mastodon.social"
    variant="mono"
    layout="wrap"
    size={36}
    max="3"
    showLabels
    recent={false}
    referrerPolicy="origin"
    rel="nofollow"
    onshare-intent={onIntent}
    onshare-outcome={onOutcome}
  >
    <a href="https://example.org/">Plain</a>
  </share-bar>,
  <share-bar share-title="Tea" show-labels={false} referrerpolicy="origin" tags="tea cake" onClick={() => undefined} />,
  <bookmark-button
    save-to="bookmark raindrop"
    remember
    onbookmark-change={({detail}) => [detail.saved, detail.here]}
  />,
  <reading-list aria-label="Kept" onbookmark-change={({detail}) => detail.tags.join()} />,
  <share-button ref={button} platform="mastodon" instance="mastodon.social" url={undefined} show-labels="" />,
  <share-button platform="x" onshare-intent={({detail, share}) => [detail.kind, share.url]} />,
  <tag-button tag="tea" tag-base="/tags/" browse="mastodon bluesky" ontag-change={({detail}) => detail.picked} />,
  <tag-bar tags={['tea', 'cake']} variant="outline" size={36} remember />,
];

export const bad = [
  // @ts-expect-error no such look
  <share-bar variant="round" />,
  // @ts-expect-error no such arrangement
  <share-bar layout="grid" />,
  // @ts-expect-error no such policy
  <share-bar referrerpolicy="never" />,
  // @ts-expect-error a list or words
  <share-bar tags={7} />,
  // @ts-expect-error a headline is words
  <share-bar share-title={7} />,
  // @ts-expect-error on or off
  <share-bar show-labels="yes" />,
  // @ts-expect-error no such field
  <share-bar campaign={{name: 'spring'}} />,
  // @ts-expect-error only a button has it
  <share-bar platform="x" />,
  // @ts-expect-error only a bar has it
  <share-button platforms="x" />,
  // @ts-expect-error it is the element's to call
  <share-bar share={() => undefined} />,
  // @ts-expect-error an intent has no more to say than that
  <share-bar onshare-intent={(event: ShareOutcomeEvent) => event.type} />,
  // @ts-expect-error an outcome comes too late to change the share
  <share-bar onshare-outcome={(event) => event.share} />,
  // @ts-expect-error only a row has them
  <tag-button tags="tea" />,
  // @ts-expect-error no such look
  <tag-bar variant="round" />,
  // @ts-expect-error another element
  <share-bar ref={button} />,
];
