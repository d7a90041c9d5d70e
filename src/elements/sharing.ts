import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {
  actPlainly,
  addressOf,
  Effort,
  findPlatforms,
  press,
  registry,
  shareFor,
  type Words,
  warn,
  wordsFor,
} from '../browser/index.js';
import type {Ending} from '../browser/means.js';
import {serverOf} from '../core/address.js';
import type {Campaign, Platform, Share} from '../core/index.js';
import {saneLine} from '../core/text.js';
import {asks, asksFirst} from './asks.js';
import {brandSheet} from './brand.js';
import {campaignOf} from './campaign-of.js';
import {obeyCommands} from './commands.js';
import {onContact} from './contact.js';
import {sheetOf} from './css.js';
import {instanceOf} from './instance-of.js';
import type {Look, PressOther} from './look.js';
import type {ShareProperties} from './share-properties.js';
import {showKept} from './show-kept.js';
import {type Template, templateFor} from './template.js';
import {isUsable} from './usable.js';

/** Whether a press asks the browser for nothing special, as a tab in the background. */
function isPlain({type, ctrlKey, metaKey, shiftKey, altKey}: MouseEvent): boolean {
  return type === 'click' && !(ctrlKey || metaKey || shiftKey || altKey);
}

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
    const share = this.share();
    const found = new Set(share && look.ids.flatMap(findPlatforms));
    const platforms = look.order([...found].filter(isUsable));
    const asking = platforms.filter((platform) => asksFirst(platform, this.#instance(platform))).map(({id}) => id);
    const slots = [...this.#host.children].map(({slot}) => slot).filter(Boolean);
    const template = templateFor({platforms, asking, words, style: look.style, slots, arrange: look.arrange});
    // A press would be lost with the control that it began on.
    if (template !== this.#template && this.#root.querySelector(':active')) {
      requestAnimationFrame(this.#redraw);
      return words;
    }
    const place = this.#root.activeElement?.getAttribute('part');
    if (template !== this.#template) this.#root.replaceChildren(template.content.cloneNode(true));
    this.#template = template;
    if (share) {
      for (const [i, control] of this.#controls().entries()) {
        const platform = platforms[i] ?? this.#platformOf(control);
        this.#bind(control, platform, share);
        if (platform?.id === 'bookmark') void showKept(this.#root, share.url);
      }
    }
    // A platform that arrives late must not cost the reader their place. Only now, as a link without address takes no focus.
    if (place && !this.#root.activeElement) this.#root.querySelector<HTMLElement>(`[part="${place}"]`)?.focus();
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
    const share = this.share();
    // Not ours is what the site puts into slots, whatever part it names itself.
    if (!control || !share || !this.#root.contains(control)) return;
    const platform = this.#platformOf(control);
    this.#effort.begin(event, control);
    // Of the other buttons only the middle one follows a link, and `auxclick` is sent for the right one too.
    const follows = event.type === 'auxclick' && event.button === 1 && control instanceof HTMLAnchorElement;
    if (follows || event.type === 'click') {
      if (platform) this.#press(event, control, platform, share);
      else {
        this.#effort.step(event);
        this.#pressOther?.(event, this.#template as Template);
      }
      return;
    }
    // Soon enough for a long press, a drag, or the context menu's "copy address".
    this.#bind(control, platform, share);
    void onContact(({prepare}) => {
      prepare(platform, share, this.#asks(platform));
    });
  }

  #press(event: Event, control: HTMLElement, platform: Platform, share: Share): void {
    const design = this.#template as Template;
    // Enter in the panel's field presses the first that it found.
    const cost = this.#effort.end((event as Event & {cause?: Event}).cause ?? event);
    const follows = control instanceof HTMLAnchorElement && !(isPlain(event as MouseEvent) && this.#asks(platform));
    // What they change may draw anew, in a microtask, before the browser follows.
    this.#followed = control;
    setTimeout(() => (this.#followed = undefined));
    press({
      event,
      host: this.#host,
      platform,
      share,
      cost,
      placement: saneLine(this.#host.placement),
      ...this.#options(platform),
      link: follows ? control : undefined,
      act: async (passed) => {
        const address = (instance?: string): string => addressOf(platform, passed, {instance, typed: true});
        const plainly = (): Promise<Ending> => actPlainly(platform, passed, address);
        const server = (written: string, typed: boolean): string => serverOf(platform, written, typed);
        const question = {platform, share: passed, host: this.#host, design, cost, server, address, plainly};
        return onContact(({act}) => act(question), plainly);
      },
      done: ({outcome}) => {
        void onContact(({after}) => {
          after(outcome, platform.id, this.#instance(platform), this.#look, this.#root, design);
        });
      },
    });
  }

  #bind(control: HTMLElement, platform: Platform | undefined, share: Share): void {
    if (!platform || !(control instanceof HTMLAnchorElement) || control === this.#followed) return;
    const address = addressOf(platform, share, this.#options(platform));
    if (control.getAttribute('href') !== address) control.href = address;
  }

  /** The panel behind *More* has controls of platforms that are not in the design. */
  #platformOf({part}: HTMLElement): Platform | undefined {
    const shown = this.#template?.platforms.find(({id}) => part.contains(id));
    return shown ?? registry().platforms.get(part[1] as string);
  }

  #options(platform: Platform): {campaign: Campaign | undefined; instance: string | undefined; typed: boolean} {
    const {campaign, placement, shareToken} = this.#host;
    let token: string | undefined;
    // What makes one is here before the first press, for the first drawing fetches it.
    if (shareToken) void onContact(({newToken}) => (token = newToken()));
    return {
      campaign: campaignOf(campaign, placement, token),
      instance: this.#instance(platform),
      typed: !this.#look.instances.has(platform.id),
    };
  }

  /** What is shared, as things stand. */
  share(): Share | undefined {
    const {url, shareTitle: title, text, tags, via, image} = this.#host;
    return shareFor({url, title, text, tags, via, image}, this.#host);
  }

  #instance({id}: Platform): string | undefined {
    return instanceOf(id, this.#look.instances);
  }

  #asks(platform: Platform | undefined): boolean {
    return Boolean(platform && asks(platform, this.#instance(platform)));
  }

  #controls(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('a,button')];
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
