import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {
  actPlainly,
  addressOf,
  Effort,
  findPlatform,
  opensBy,
  press,
  registry,
  shareFor,
  type Words,
  warn,
  wordsFor,
} from '../browser/index.js';
import type {Campaign, Platform, Share} from '../core/index.js';
import {saneLine} from '../core/text.js';
import {brandSheet} from './brand.js';
import {campaignOf} from './campaign-of.js';
import {obeyCommands} from './commands.js';
import {onContact} from './contact.js';
import type {Design, Style} from './content.js';
import {sheetOf} from './css.js';
import type {ShareProperties} from './share-properties.js';
import {type Template, templateFor} from './template.js';

/** What an element decides about its controls. */
export interface Look {
  /** Ids or aliases, in order. */
  readonly ids: readonly string[];
  readonly style: Style;
  /** Whether the platforms that the reader uses are remembered. */
  readonly recent: boolean;
  /** The reader's server, by platform id. */
  readonly instances: ReadonlyMap<string, string>;
  readonly arrange: Design['arrange'];
  /** Puts the platforms in another order. */
  order(platforms: Platform[]): Platform[];
}

/** What a press of a control does that is no platform's. */
export type PressOther = (event: Event, control: HTMLElement, shown: Design) => void;

/** What `<share-bar>` and `<share-button>` have in common: draws controls, keeps their addresses right, follows presses. */
export class Sharing implements ReactiveController {
  readonly #host: ReactiveElement & ShareProperties;
  readonly #css: string;
  readonly #pressOther: PressOther | undefined;
  readonly #effort = new Effort();
  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };
  #template: Template | undefined;
  #look!: Look;
  /** The link that is being followed: until then its address is what the listeners made of it. */
  #followed: HTMLElement | undefined;

  constructor(host: ReactiveElement & ShareProperties, css: string, pressOther?: PressOther) {
    this.#host = host;
    this.#css = css;
    this.#pressOther = pressOther;
    host.addController(this);
  }

  hostConnected(): void {
    registry().watchers.add(this.#redraw);
    obeyCommands(this.#host, (id) => {
      this.press(id);
    });
    // Until then the parser may bring children for the slots.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#redraw, {once: true});
    if (this.#template) return;
    // Not Lit's `static styles`: there are servers that define elements, and no server has style sheets.
    this.#root.adoptedStyleSheets = [sheetOf(this.#css), brandSheet()];
    for (const type of ['pointerdown', 'focusin', 'click', 'auxclick']) this.#root.addEventListener(type, this);
  }

  hostDisconnected(): void {
    registry().watchers.delete(this.#redraw);
  }

  /** Draws the controls of these platforms; those that are there already only get their addresses anew. Returns their words. */
  draw(look: Look): Words {
    this.#look = look;
    const words = wordsFor(this.#host);
    const share = this.#share();
    const found = new Set(share && look.ids.map(findPlatform));
    const usable = [...found].filter((platform): platform is Platform => Boolean(platform && this.#usable(platform)));
    const platforms = look.order(usable);
    const slots = [...this.#host.children].map(({slot}) => slot).filter(Boolean);
    const template = templateFor({platforms, words, style: look.style, slots, arrange: look.arrange});
    const place = this.#root.activeElement?.getAttribute('part');
    if (template !== this.#template) this.#root.replaceChildren(template.content.cloneNode(true));
    this.#template = template;
    if (share) for (const [i, control] of this.#controls().entries()) this.#bind(control, platforms[i], share);
    // A platform that arrives late must not cost the reader their place. Only now, as a link without address takes no focus.
    if (place) this.#root.querySelector<HTMLElement>(`[part="${place}"]`)?.focus();
    return words;
  }

  /** Presses a control from script: that of a platform, or the first. */
  press(id?: string): void {
    const part = id ? registry().platforms.get(id)?.id : 'button';
    // Nothing is drawn yet in an element that has not been in a page.
    const control = this.#host.shadowRoot?.querySelector<HTMLElement>(`:is(a,button)[part~="${part}"]`);
    if (control) control.click();
    else warn('not-shown', id, 'it has no control here');
  }

  handleEvent(event: MouseEvent): void {
    const control = (event.target as Element).closest<HTMLElement>('[part~=button]');
    const share = this.#share();
    // Not ours is what the site puts into slots, whatever part it names itself.
    if (!control || !share || !this.#root.contains(control)) return;
    const platform = this.#template?.platforms.find(({id}) => control.part.contains(id));
    this.#effort.begin(event);
    // Of the other buttons only the middle one follows a link, and `auxclick` is sent for the right one too.
    const follows = event.type === 'auxclick' && event.button === 1 && control instanceof HTMLAnchorElement;
    if (follows || event.type === 'click') {
      if (platform) this.#press(event, control, platform, share);
      else {
        this.#effort.step(event);
        this.#pressOther?.(event, control, this.#template as Template);
      }
      return;
    }
    // Soon enough for a long press, a drag, or the context menu's "copy address".
    this.#bind(control, platform, share);
    void onContact(({prepare}) => {
      prepare(platform?.id, share);
    });
  }

  #press(event: Event, control: HTMLElement, platform: Platform, share: Share): void {
    const {words} = this.#template as Template;
    // What they change may draw anew, in a microtask, before the browser follows.
    this.#followed = control;
    setTimeout(() => (this.#followed = undefined));
    press({
      event,
      host: this.#host,
      platform,
      share,
      cost: this.#effort.end(event),
      placement: saneLine(this.#host.placement),
      ...this.#options(platform),
      link: control instanceof HTMLAnchorElement ? control : undefined,
      act: async (passed) =>
        onContact(
          ({act}) => act(platform, passed, this.#root, words, warn),
          () => actPlainly(platform.id, passed),
        ),
      done: ({outcome}) => {
        if (!this.#look.recent || (outcome !== 'opened' && outcome !== 'completed')) return;
        void onContact(({rememberUse}) => {
          rememberUse(platform.id);
        });
      },
    });
  }

  #bind(control: HTMLElement, platform: Platform | undefined, share: Share): void {
    if (!platform || !(control instanceof HTMLAnchorElement) || control === this.#followed) return;
    const address = addressOf(platform, share, this.#options(platform));
    if (control.getAttribute('href') !== address) control.href = address;
  }

  #options(platform: Platform): {campaign: Campaign | undefined; instance: string | undefined} {
    return {
      campaign: campaignOf(this.#host.campaign, this.#host.placement),
      instance: this.#look.instances.get(platform.id),
    };
  }

  #share(): Share | undefined {
    const {url, shareTitle: title, text, tags, via, image} = this.#host;
    return shareFor({url, title, text, tags, via, image}, this.#host);
  }

  /** A means the browser lacks is left out, as is a place that needs a server nobody has named. One on its way is not. */
  #usable(platform: Platform): boolean {
    const {id, endpoint, hub} = platform;
    if (endpoint === undefined) return !id || Boolean(opensBy(platform));
    return !endpoint.includes('{instance}') || hub !== undefined || this.#look.instances.has(id);
  }

  #controls(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('a,button')];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
