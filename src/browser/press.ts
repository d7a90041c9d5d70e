import {
  type Campaign,
  normaliseShare,
  type Opens,
  type Platform,
  type Share,
  type ShareDetail,
  tagForPlatform,
  version,
} from '../core/index.js';
import {own} from '../core/own.js';
import {saneLine} from '../core/text.js';
import {addressOf} from './address-of.js';
import type {Cost} from './effort.js';
import {ShareIntentEvent, ShareOutcomeEvent} from './events.js';
import {type Ending, opensBy} from './means.js';
import {warn} from './warn.js';

/** One press of one control. */
export interface Press {
  /** The click or auxclick. */
  readonly event: Event;
  /** Sends the events. */
  readonly host: HTMLElement;
  readonly platform: Platform;
  readonly share: Share;
  readonly cost: Cost;
  readonly placement: string;
  readonly campaign: Campaign | undefined;
  readonly instance: string | undefined;
  /** Whether the reader typed it. */
  readonly typed: boolean;
  /** The link that is followed; absent for a means, and for a place that asks for the reader's server first. */
  readonly link: HTMLAnchorElement | undefined;
  /** Does what a means does, in the press itself, and says how it ended. Or asks. */
  act(share: Share): Promise<Ending>;
  /** Called once, before `share-outcome`. */
  done(ending: Ending): void;
}

/** From intent to outcome. Never throws; every press that nobody stopped has one outcome. */
export function press(pressed: Press): void {
  const {event, host, platform, link, campaign} = pressed;
  const means = link ? undefined : (opensBy(platform) ?? 'dialog');
  const opens = means ?? (link?.target ? 'tab' : 'self');

  const intent = new ShareIntentEvent(detailOf(pressed, pressed.share, opens), pressed.share);
  // A means may stand in a card that is a link: its press must not follow the card.
  const stopped = event.defaultPrevented;
  if (means) event.preventDefault();
  if (!host.dispatchEvent(intent)) {
    event.preventDefault();
    return;
  }

  const share = replaced(intent, pressed.share);
  const end = (ending: Ending): void => {
    pressed.done(ending);
    announce(host, new ShareOutcomeEvent(Object.freeze({...detailOf(pressed, share, opens), ...ending})));
  };
  if (link) {
    link.href = addressOf(platform, share, pressed);
    // The page has its say until the dispatch is over, so this waits for the task after it.
    setTimeout(() => {
      end(event.defaultPrevented ? {outcome: 'cancelled', reason: 'page'} : {outcome: 'opened'});
    });
  } else if (stopped) {
    end({outcome: 'cancelled', reason: 'page'});
  } else {
    // A link adds the campaign itself; what a means passes on must have it too. Events tell the address without.
    const url = campaign ? tagForPlatform(share.url, platform, campaign) : share.url;
    void pressed.act(normaliseShare({...share, url})).then(end);
  }
}

/** What a listener put in the share's place, if it can be shared. */
function replaced(intent: ShareIntentEvent, original: Share): Share {
  try {
    return normaliseShare(intent.share);
  } catch (error) {
    warn('bad-share', (error as Error).message, 'the original is shared');
    return original;
  }
}

function detailOf({platform, cost, placement, campaign}: Press, share: Share, opens: Opens): ShareDetail {
  const name = saneLine(campaign?.campaign);
  return Object.freeze({
    v: 1,
    platform: platform.id,
    kind: platform.kind,
    url: share.url,
    title: own(share, 'title') ?? '',
    tags: own(share, 'tags') ?? Object.freeze([]),
    placement,
    ...cost,
    opens,
    ...(name && {campaign: name}),
    ...(campaign?.token && {token: campaign.token}),
    version,
  });
}

/** Sends an event from an element that its own press may have taken out of the page: the page hears it all the same. */
function announce(host: HTMLElement, event: Event): void {
  host.dispatchEvent(event);
  if (!host.isConnected) host.ownerDocument.dispatchEvent(event);
}
