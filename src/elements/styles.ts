import {css} from './css.js';

let sheet: CSSStyleSheet | undefined;

/**
 * The looks of a bar and of a single button. `all: initial` on the base keeps out what a page sets for all text (font-size
 * 0, capitals, spacing); only font and colour come in, and the direction, which it never touches.
 *
 * Margins on controls, not gaps between items: a control hidden by a reader's own rule leaves no hole. The border keeps a
 * black button apart from a black page, and is what forced colours draw.
 */
export const styles = (): CSSStyleSheet =>
  (sheet ??= css`
    :host {
      display: inline-block;
    }
    :host([hidden]) {
      display: none;
    }
    [part='base'] {
      --_size: var(--share-size, 44px);
      --_row: max(var(--_size), 1.6em);
      --_gap: var(--share-gap, 8px);
      all: initial;
      color: inherit;
      color-scheme: inherit;
      display: flow-root;
      font: inherit;
      font-size: max(1em, 12px);
      line-height: 1.2;
      position: relative;
    }
    ul {
      display: flex;
      flex-flow: wrap;
      font: var(--share-font, inherit);
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .column ul {
      align-items: start;
      flex-direction: column;
    }
    /* One row; what does not fit lies below it. The padding is for focus rings. */
    .row ul {
      block-size: calc(var(--_row) + var(--_gap));
      margin-block-start: -4px;
      overflow-y: clip;
      padding-block-start: 4px;
    }
    li {
      display: block;
      max-inline-size: 100%;
    }
    li[hidden] {
      display: none;
    }
    /* Still laid out, for its width must be known when the bar grows. */
    .row li[hidden] {
      display: block;
      order: 2;
      visibility: hidden;
    }
    /* As wide as nothing, so that a parent that shrinks to fit stays as it is when this comes and goes. */
    .row .more {
      inline-size: 0;
      order: 1;
    }
    .row .more > * {
      max-inline-size: none;
    }
    .row .more[hidden] {
      inset-inline-start: 0;
      position: absolute;
    }
    a,
    button {
      align-items: center;
      background: var(--share-background, var(--_back));
      block-size: var(--_row);
      border: 1px solid var(--_line, #8886);
      border-radius: var(--share-radius, 8px);
      box-sizing: border-box;
      color: var(--share-color, var(--_ink));
      cursor: pointer;
      display: inline-flex;
      font: var(--share-font, inherit);
      justify-content: center;
      margin: 0;
      max-inline-size: 100%;
      min-inline-size: var(--_size);
      padding: 0;
      text-decoration: none;
      vertical-align: top;
    }
    li > * {
      margin-block-end: var(--_gap);
      margin-inline-end: var(--_gap);
    }
    .mono :is(a, button) {
      --_back: CanvasText;
      --_ink: Canvas;
    }
    .outline {
      --_line: currentColor;
    }
    .plain {
      --_line: #0000;
    }
    :is(.outline, .plain) :is(a, button) {
      --_back: #0000;
      --_ink: currentColor;
    }
    :is(a, button):hover {
      box-shadow: inset 0 0 0 2px;
    }
    :is(a, button):focus-visible {
      box-shadow: 0 0 0 4px #000;
      outline: 2px solid #fff;
    }
    svg,
    ::slotted([slot^='icon']) {
      aspect-ratio: 1;
      block-size: var(--share-icon-size, calc(var(--_size) / 2));
      fill: currentColor;
      flex: none;
    }
    svg {
      pointer-events: none;
    }
    .words svg {
      margin-inline: 0.6em;
    }
    span {
      margin-inline-end: 0.75em;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    [part='status']:not(:empty) {
      background: Canvas;
      border: 1px solid;
      border-radius: 8px;
      color: CanvasText;
      inset-block-start: 100%;
      inset-inline-start: 0;
      padding: 0.5em 0.75em;
      pointer-events: none;
      position: absolute;
      z-index: 1;
    }
    @media print {
      [part='base'] {
        display: none;
      }
    }
  `);

let barSheet: CSSStyleSheet | undefined;

/** A bar takes the width it is given. */
export const barStyles = (): CSSStyleSheet =>
  (barSheet ??= css`
    :host(:not([hidden])) {
      display: block;
    }
  `);
