import type {PressWords} from '../core/index.js';
import type {ShareBarElement} from './bar-element.js';
import type * as Choices from './choices.js';
import type {Choice} from './choices.js';
import type {Design} from './content.js';
import {sheetOf} from './css.js';
import {html} from './dom.js';
import type {Name} from './fetch-names.js';
import {moreStyles} from './more-styles.js';

/** The words that a page does without until *More* is opened. */
const english: Pick<PressWords, 'search' | 'found' | 'nothingFound' | 'lastUsed' | 'kinds'> = {
  search: 'Search',
  found: '{count} found',
  nothingFound: 'Nothing found. Try another name, or copy the link.',
  lastUsed: 'Used last',
  kinds: {
    social: 'Social networks',
    fediverse: 'Fediverse',
    community: 'Communities',
    message: 'Messages',
    bookmark: 'Bookmarks',
    'read-later': 'Read later',
    utility: 'Tools',
    assistant: 'Assistants',
  },
};

/** A bar, as far as its panel knows it. */
type Host = HTMLElement & Pick<ShareBarElement, 'recent' | 'instances' | 'updateComplete' | 'requestUpdate'>;

/** What a panel is opened with: of a file of its own is what makes its entries. */
interface Supply extends Pick<typeof Choices, 'choicesOf' | 'controlOnceHere' | 'search' | 'sheet'> {
  readonly design: Design;
  readonly names: readonly Name[];
}

const panels = new WeakMap<ShadowRoot, Panel>();

/** Opens the panel of a bar, or closes it. */
export function togglePanel(root: ShadowRoot, supply: Supply): void {
  let panel = panels.get(root);
  if (!panel) panels.set(root, (panel = new Panel(root)));
  panel.toggle(supply);
}

/**
 * What is behind *More*: what the bar has no room for, and every other platform that the page has or can have. The browser
 * closes it: Escape, a press outside. Presses in it are the bar's own, which hears them and sets the addresses.
 */
class Panel {
  readonly #root: ShadowRoot;
  readonly #field = html('input', {type: 'search', autocomplete: 'off', spellcheck: 'false'}) as HTMLInputElement;
  readonly #form = html('form', {}, this.#field);
  readonly #count = html('p', {role: 'status', hidden: ''});
  readonly #lists = html('div', {});
  /** Firefox gives what scrolls a stop of its own, unless told otherwise. */
  readonly #panel = html(
    'div',
    {part: 'panel', popover: '', role: 'group', tabindex: '-1'},
    this.#form,
    this.#count,
    this.#lists,
  );
  readonly #bar = new MutationObserver(() => {
    this.#follow();
  });
  readonly #sight = new IntersectionObserver(
    (changes) => {
      for (const {isIntersecting, target} of changes) if (isIntersecting) this.#fetch(target);
    },
    {root: this.#panel, rootMargin: '50% 0px'},
  );
  #supply!: Supply;
  #choices: Choice[] = [];
  /** What the bar had when the choices were made. */
  #drawn: [all: string, hidden: string] = ['', ''];
  #hasFound = false;
  #button!: HTMLElement;
  /** Where the reader was, for when the bar is drawn anew. */
  #focused: HTMLElement | undefined;
  #scrolled = 0;

  constructor(root: ShadowRoot) {
    this.#root = root;
    const panel = this.#panel;
    panel.addEventListener('beforetoggle', ({newState}) => {
      // Browsers give the focus back by themselves, but not within a shadow root.
      if (newState === 'closed' && panel.contains(root.activeElement)) this.#button.focus();
    });
    panel.addEventListener('toggle', () => {
      if (this.#isOpen) return;
      this.#button.setAttribute('aria-expanded', 'false');
      this.#bar.disconnect();
      this.#sight.disconnect();
    });
    panel.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest('[part~=button]');
      // In a task of its own: first the link is followed.
      if (pressed) setTimeout(this.#close);
      // Whatever the bar stands in has not been pressed.
      else event.preventDefault();
    });
    panel.addEventListener('focusin', ({target}) => {
      this.#focused = target as HTMLElement;
    });
    panel.addEventListener('scroll', () => {
      this.#scrolled = panel.scrollTop;
    });
    root.addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget as Node | null;
      if (to && !panel.contains(to)) this.#focused = undefined;
      // In Firefox a press gives the focus to the link around the bar first, if there is one.
      if (to && to !== this.#button && !panel.contains(to) && !to.contains(root.host)) this.#close();
    });
    panel.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    // A page with keys of its own cannot see that this is a field, and typing is not the page's business.
    for (const type of ['keydown', 'keypress', 'keyup', 'input']) {
      this.#form.addEventListener(type, (event) => {
        if (type === 'keydown') this.#key(event as KeyboardEvent);
        event.stopPropagation();
      });
    }
    this.#field.addEventListener('focus', () => {
      panel.classList.add('typed');
    });
    this.#field.addEventListener('input', () => {
      this.#search();
      panel.scrollTop = 0;
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#pressFirst(event);
    });
  }

  readonly #close = (): void => {
    if (this.#isOpen) this.#panel.hidePopover();
  };

  get #isOpen(): boolean {
    return this.#panel.matches(':popover-open');
  }

  toggle(supply: Supply): void {
    if (this.#isOpen) {
      this.#close();
      return;
    }
    // The bar may have gone, or its files may have come too late.
    if (!this.#root.host.isConnected) return;
    this.#supply = supply;
    const {design, sheet} = supply;
    const root = this.#root;
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet(), sheetOf(moreStyles)])];
    const {search: name} = {...english, ...design.words};
    this.#panel.className = 'words';
    this.#panel.ariaLabel = design.words.more;
    this.#field.ariaLabel = this.#field.placeholder = name;
    this.#field.value = '';
    this.#show();
    this.#fill();
    // The first may be hidden by a reader's own rule.
    (this.#controls().find((one) => one.checkVisibility()) ?? this.#field).focus();
    this.#panel.scrollTop = 0;
  }

  #show(): void {
    const button = this.#root.querySelector('.more > button') as HTMLButtonElement;
    this.#button = button;
    button.closest('[part=base]')?.append(this.#panel);
    button.popoverTargetElement = this.#panel;
    this.#panel.showPopover();
    button.setAttribute('aria-expanded', 'true');
    this.#bar.observe(this.#root, {subtree: true, childList: true, attributeFilter: ['hidden']});
  }

  /** The bar has changed while its panel is open. */
  #follow(): void {
    if (!this.#root.contains(this.#panel)) {
      // One that left the page in between has closed it.
      if (this.#button.ariaExpanded !== 'true') return;
      const [focused, scrolled] = [this.#focused, this.#scrolled];
      this.#show();
      focused?.focus({preventScroll: true});
      this.#panel.scrollTop = scrolled;
    }
    // Not in the frame in which the bar is measured: it would have to be measured again.
    if (this.#lacks()) setTimeout(this.#refill);
  }

  /** Whether the bar has other controls than before, or room for fewer. What has found room stays here: nothing moves without need. */
  #lacks(): boolean {
    const [ids, hidden] = this.#bars();
    const [had, held] = this.#drawn;
    return ids !== had || hidden.split(' ').some((id) => id && !held.split(' ').includes(id));
  }

  readonly #refill = (): void => {
    if (!this.#isOpen || !this.#lacks()) return;
    const part = this.#focused?.getAttribute('part');
    const scrolled = this.#scrolled;
    this.#fill();
    this.#panel.scrollTop = scrolled;
    if (!part || this.#focused?.isConnected) return;
    void this.#updated().then(() => this.#panel.querySelector<HTMLElement>(`[part="${part}"]`)?.focus());
  };

  /** What the bar has, and what of it is hidden. */
  #bars(): [all: string, hidden: string] {
    const list = this.#root.querySelector('ul');
    const ids = (selector: string): string =>
      [...(list?.querySelectorAll(`${selector} > :is(a, :enabled):not([part~=more])`) ?? [])]
        .map(({part}) => part[1])
        .join(' ');
    return [ids('li'), ids('li[hidden]')];
  }

  #fill(): void {
    this.#drawn = this.#bars();
    const {host} = this.#root;
    const bar = this.#root.querySelector('ul') as Element;
    const {choicesOf, design, names} = this.#supply;
    this.#choices = choicesOf(bar, design, names, host as Host);
    this.#search();
  }

  /** Shows what is found, or all in their groups. */
  #search(): void {
    const {design, search} = this.#supply;
    const {found, nothingFound, lastUsed, kinds, more} = {...english, ...design.words};
    const typed = this.#field.value.trim();
    const choices = typed ? search(this.#choices, typed) : this.#choices;
    this.#hasFound = Boolean(typed && choices.length);
    this.#count.hidden = !typed;
    this.#count.textContent = !typed
      ? ''
      : choices.length
        ? found.replace('{count}', String(choices.length))
        : nothingFound;
    const copy = this.#choices.filter(({id}) => id === 'copy');
    if (typed) this.#lists.replaceChildren(list(choices.length ? choices : copy, found.replace('{count}', '')));
    else {
      const groups: Record<string, string> = {rest: more, lastUsed, ...kinds};
      this.#lists.replaceChildren(
        ...Object.entries(groups).flatMap(([group, name]) => {
          const those = choices.filter((choice) => choice.group === group);
          if (!those.length) return [];
          return [...(group === 'rest' ? [] : [html('h2', {}, name)]), list(those, name)];
        }),
      );
    }
    for (const {item} of this.#choices) if (item.querySelector('[aria-disabled]')) this.#sight.observe(item);
    void this.#updated();
  }

  /** Once all links have their addresses: the bar sets them when it is drawn. */
  #updated(): Promise<unknown> {
    const host = this.#root.host as Host;
    if (this.#lists.querySelector('a[part]:not([href])')) host.requestUpdate();
    return host.updateComplete;
  }

  /** Gets the file of a platform that has come into sight. */
  #fetch(item: Element): void {
    this.#sight.unobserve(item);
    const {id} = this.#choices.find((choice) => choice.item === item) as Choice;
    const {controlOnceHere, design} = this.#supply;
    void controlOnceHere(id, design, this.#root.host as Host).then((control) => {
      // Nothing: it stays as it is, seen and not to be pressed.
      if (!control) return;
      const waiting = item.firstElementChild as HTMLElement;
      const hasFocus = this.#root.activeElement === waiting;
      waiting.replaceWith(control);
      void this.#updated().then(() => {
        if (hasFocus) control.focus();
      });
    });
  }

  #controls(): HTMLElement[] {
    return [...this.#lists.querySelectorAll<HTMLElement>('a,button')];
  }

  #key(event: KeyboardEvent): void {
    const {key, target, isComposing, ctrlKey, altKey, metaKey} = event;
    const isTyping = target === this.#field;
    const controls = this.#controls();
    const at = controls.indexOf(target as HTMLElement);
    const to: Record<string, HTMLElement | undefined> = {
      ArrowDown: controls[at + 1],
      ArrowUp: isTyping ? undefined : (controls[at - 1] ?? this.#field),
      ...(!isTyping && {Home: controls[0], End: controls.at(-1)}),
    };
    if (isComposing || ctrlKey || altKey || metaKey) return;
    if (key in to) {
      event.preventDefault();
      to[key]?.focus();
    } else if (key === 'Escape') {
      // WebKit would close the dialog around it too.
      event.preventDefault();
      if (!this.#field.value) this.#close();
      this.#field.value = '';
      if (this.#isOpen) {
        this.#field.focus();
        this.#search();
      }
    } else if (!isTyping && key !== ' ' && (/^.$/u.test(key) || key === 'Backspace')) {
      // The letter itself follows the focus.
      this.#field.focus();
    }
  }

  /** Enter in the field. One whose file has not come yet gets the focus, so that Enter once more will do. */
  #pressFirst(cause: Event): void {
    const [first] = this.#controls();
    if (!first || !this.#hasFound) return;
    if (first.ariaDisabled) first.focus();
    else {
      // The bar is told what the reader did: a click of a script is nobody's press.
      const click = new PointerEvent('click', {bubbles: true, composed: true, cancelable: true});
      first.dispatchEvent(Object.assign(click, {cause}));
    }
  }
}

function list(choices: readonly Choice[], name: string): HTMLElement {
  return html('ul', {part: 'list', role: 'list', 'aria-label': name}, ...choices.map(({item}) => item));
}
