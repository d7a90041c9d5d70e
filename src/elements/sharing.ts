import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {
  addressOf,
  Effort,
  type Ending,
  findPlatform,
  meansOf,
  press,
  registry,
  shareFor,
  warn,
  wordsFor,
} from '../browser/index.js';
import type {Campaign, Locale, Platform, Share} from '../core/index.js';
import {saneLine} from '../core/text.js';
import type {ShareProperties} from './share-properties.js';
import {Status} from './status.js';
import {type Template, templateFor} from './template.js';

/** What an element decides about its controls. */
export interface Look {
  /** Ids or aliases, in order. */
  readonly ids: readonly string[];
  readonly showLabels: boolean;
  readonly list: boolean;
  /** The reader's server, by platform id. */
  readonly instances: ReadonlyMap<string, string>;
}

/** What `<share-bar>` and `<share-button>` have in common: draws controls, keeps their addresses right, follows presses. */
export class Sharing implements ReactiveController {
  readonly #host: ReactiveElement & ShareProperties;
  readonly #effort = new Effort();
  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };
  #status!: Status;
  #template: Template | undefined;
  #instances!: Look['instances'];

  constructor(host: ReactiveElement & ShareProperties) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    registry().watchers.add(this.#redraw);
    if (this.#template) return;
    this.#status = new Status(this.#root);
    for (const type of ['pointerdown', 'focusin', 'click', 'auxclick']) this.#root.addEventListener(type, this);
  }

  hostDisconnected(): void {
    registry().watchers.delete(this.#redraw);
    this.#status.stop();
  }

  /** Draws the controls of these platforms; those that are there already only get their addresses anew. Returns their words. */
  draw({ids, showLabels, list, instances}: Look): Locale {
    const words = wordsFor(this.#host);
    const share = this.#share();
    this.#instances = instances;
    const found = new Set(share && ids.map(findPlatform));
    const platforms = [...found].filter((platform): platform is Platform =>
      Boolean(platform && this.#usable(platform)),
    );
    const template = templateFor({platforms, words, showLabels, list});
    const place = this.#root.activeElement?.getAttribute('part');
    if (template !== this.#template) this.#root.replaceChildren(template.fragment.cloneNode(true));
    this.#template = template;
    if (share) for (const [i, control] of this.#controls().entries()) this.#bind(control, platforms[i], share);
    // A platform that arrives late must not cost the reader their place. Only now, as a link without address takes no focus.
    if (place) this.#root.querySelector<HTMLElement>(`[part="${place}"]`)?.focus();
    return words;
  }

  /** Presses a control from script: that of a platform, or the first. */
  press(id?: string): void {
    const index = id ? this.#template?.platforms.indexOf(registry().platforms.get(id) as Platform) : 0;
    // Nothing is drawn yet in an element that has not been in a page.
    const control = this.#template && this.#controls()[index ?? 0];
    if (control) control.click();
    else warn('not-shown', id, 'this element has no control for it');
  }

  handleEvent(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>('a,button');
    const platform = control && this.#template?.platforms[this.#controls().indexOf(control)];
    const share = this.#share();
    if (!platform || !share) return;
    this.#effort.begin(event);
    // Of the other buttons only the middle one follows a link, and `auxclick` is sent for the right one too.
    const follows = event.type === 'auxclick' && event.button === 1 && control instanceof HTMLAnchorElement;
    if (follows || event.type === 'click') this.#press(event, control, platform, share);
    // Soon enough for a long press, a drag, or the context menu's "copy address".
    else this.#bind(control, platform, share);
  }

  #press(event: Event, control: HTMLElement, platform: Platform, share: Share): void {
    const {words} = this.#template as Template;
    press({
      event,
      host: this.#host,
      platform,
      share,
      cost: this.#effort.end(event),
      placement: saneLine(this.#host.placement),
      ...this.#options(platform),
      link: control instanceof HTMLAnchorElement ? control : undefined,
      offer: (text) => this.#status.offer(text, words),
      done: (ending, passed) => {
        this.#tell(ending, platform, passed, words);
      },
    });
  }

  #tell({outcome, reason}: Ending, {id}: Platform, share: Share, words: Locale): void {
    const copy = id === 'copy';
    if (copy && outcome === 'completed') this.#status.say(words.copied);
    if (reason !== 'refused' && reason !== 'unsupported') return;
    // A sheet that cannot open leaves the link to be copied; a copy that failed has offered it already.
    if (!copy) this.#status.offer(share.url, words);
    this.#status.say(words.copyByHand);
  }

  #bind(control: HTMLElement, platform: Platform | undefined, share: Share): void {
    if (!platform || !(control instanceof HTMLAnchorElement)) return;
    const address = addressOf(platform, share, this.#options(platform));
    if (control.getAttribute('href') !== address) control.href = address;
  }

  #options(platform: Platform): {campaign: Campaign | undefined; instance: string | undefined} {
    const {campaign, placement: content} = this.#host;
    const named = typeof campaign === 'string' && campaign ? {campaign} : (Object(campaign) as Campaign);
    return {
      campaign: campaign ? {content, ...named} : undefined,
      instance: this.#instances.get(platform.id),
    };
  }

  #share(): Share | undefined {
    const {url, shareTitle: title, text, tags, via, image} = this.#host;
    return shareFor({url, title, text, tags, via, image});
  }

  /** A means the browser lacks is left out, as is a place that needs a server nobody has named. */
  #usable({id, endpoint, hub}: Platform): boolean {
    if (endpoint === undefined) return Boolean(meansOf(id)?.available());
    return !endpoint.includes('{instance}') || hub !== undefined || this.#instances.has(id);
  }

  #controls(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('a,button')];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
