// Contrast by WCAG 2.2, in Node and in pages. Colours are [red, green, blue, alpha], each 0 to 1; alpha may be left out.

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color) =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, i) => sum + weight * (color[i] <= 0.04045 ? color[i] / 12.92 : ((color[i] + 0.055) / 1.055) ** 2.4),
    0,
  );

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const mix = (below, above, share) => [0, 1, 2].map((i) => below[i] * (1 - share) + above[i] * share);
const over = (color, below) => mix(below, color, color[3] ?? 1);

/** `#rrggbb` as a colour. */
export const hex = (text) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16) / 255);

/** What WCAG asks of words (1.4.3), and of marks and focus rings (1.4.11). */
const WORDS = 4.5;
const MARKS = 3;

/** A ring whose bands are thinner than this is none (2.4.13, and technique C40). */
const BAND = 2;

/**
 * Runs in a page: every contrast of every control, panel and message that the elements have drawn, from computed styles.
 * `ratio` may not be less than `least`. Controls that have the focus, or are made to look so, are asked for their rings
 * too. With `only`, one platform's.
 */
export function survey({focused = false, only} = {}) {
  layers.clear();
  const cells = [];
  for (const host of document.querySelectorAll('share-bar, share-button')) {
    const root = host.shadowRoot;
    const look = {variant: host.variant ?? 'brand', words: host.showLabels};
    for (const control of root.querySelectorAll(`:not([hidden]) > [part~=button]${only ? `[part~=${only}]` : ''}`)) {
      const place = control.closest('[part=panel]') ? 'panel' : 'bar';
      const add = (what, ratio, least) => cells.push({platform: control.part[1], ...look, place, what, ratio, least});
      const face = seen(control);
      for (const mark of control.querySelectorAll('path')) {
        add('mark', contrast(face, seen(mark, getComputedStyle(mark).fill)), MARKS);
      }
      for (const word of control.querySelectorAll('span')) {
        add('words', contrast(seen(word), seen(word, getComputedStyle(word).color)), WORDS);
      }
      if (!focused) continue;
      for (const [what, ratio] of Object.entries(ring(control, face))) add(what, ratio, MARKS);
    }
    for (const part of only ? [] : root.querySelectorAll('[part=status]:not(:empty), [part=panel], input')) {
      const {color, borderTopColor} = getComputedStyle(part);
      const place = part.getAttribute('part') ?? part.localName;
      const add = (what, ratio, least) => cells.push({platform: '-', ...look, place, what, ratio, least});
      const [page, back] = [seen(part.parentElement), seen(part)];
      add('words', contrast(back, seen(part, color)), WORDS);
      add('edge', Math.max(contrast(page, back), contrast(page, seen(part, borderTopColor))), MARKS);
    }
  }
  return cells;
}

/**
 * Two colours as https://www.w3.org/WAI/WCAG22/Techniques/css/C40 has them: an outline, and a shadow that stands out
 * beyond it. The one must be seen against the other, and either of the two against each neighbour.
 */
function ring(control, face) {
  const style = getComputedStyle(control);
  const page = seen(control.parentElement);
  const [offset, width] = [style.outlineOffset, style.outlineStyle === 'solid' ? style.outlineWidth : 0].map(
    parseFloat,
  );
  // The colour comes first, then offsets, blur and spread; an inner shadow has one word more.
  const shadows = [...style.boxShadow.matchAll(/([a-z]+\([^)]*\)) 0px 0px 0px (\S+)px(?! inset)/g)];
  const [, color = '#0000', spread = 0] = shadows.find(([, , size]) => size - offset - width >= BAND) ?? [];
  const whole = width >= BAND && spread > 0;
  const fade = (one) => mix(page, one, style.opacity);
  const outer = over(rgba(color), page);
  const inner = over(rgba(style.outlineColor), outer);
  const either = (neighbour) => Math.max(...[inner, outer].map((one) => contrast(neighbour, fade(one))));
  return {
    'ring colours': whole ? contrast(fade(inner), fade(outer)) : 1,
    'ring on button': whole ? either(face) : 1,
    'ring on page': whole ? either(page) : 1,
  };
}

/** What a reader sees at an element: its background, or a colour on that; over all it stands in. */
function seen(element, color) {
  const chain = [];
  for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host) {
    chain.unshift(layerOf(one));
  }
  const paint = ([layer, ...rest], below) => {
    if (!layer) return color ? over(rgba(color), below) : below;
    // Opacity holds for an element and all that is in it at once.
    return mix(below, paint(rest, over(layer.background, below)), layer.opacity);
  };
  return paint(chain, rgba('Canvas'));
}

const layers = new Map();

function layerOf(element) {
  if (!layers.has(element)) {
    const style = getComputedStyle(element);
    const {backgroundColor, backgroundImage, opacity, filter, mixBlendMode} = style;
    const strange = [backgroundImage, filter, mixBlendMode].find((value) => !['none', 'normal'].includes(value));
    if (strange) throw new Error(`${strange} on ${element.outerHTML.slice(0, 80)}: this cannot be computed here yet`);
    layers.set(element, {background: rgba(backgroundColor), opacity});
  }
  return layers.get(element);
}

const parsed = new Map();

/** A colour in any notation: asked for in terms of sRGB, the browser says it in numbers. */
function rgba(color) {
  if (!parsed.has(color)) {
    const probe = document.createElement('i');
    probe.style.color = `rgb(from ${color} r g b / alpha)`;
    document.body.append(probe);
    const [, numbers] = /^color\(srgb (.+)\)$/.exec(getComputedStyle(probe).color);
    probe.remove();
    const [red, green, blue, alpha = 1] = numbers.split(/[\s/]+/).map(Number);
    parsed.set(color, [red, green, blue, alpha]);
  }
  return parsed.get(color);
}
