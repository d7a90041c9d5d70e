import {css} from './css.js';

/**
 * The looks of a bar and of a single button. `all: initial` on the base keeps out what a page sets for all text (font-size
 * 0, capitals, spacing); only font and colour come in, and the direction, which it never touches.
 *
 * Margins on controls, not gaps between items: a control hidden by a reader's own rule leaves no hole. The border keeps a
 * black button apart from a black page, and is what forced colours draw.
 */
export const styles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none !important;
  }
  [part='base'] {
    --_row: var(--_size);
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
  a,
  button {
    align-items: center;
    background: var(--share-background, var(--_back));
    border: 1px solid var(--_line, #8886);
    border-radius: var(--share-radius, 8px);
    box-sizing: border-box;
    color: var(--share-color, var(--_ink));
    cursor: pointer;
    display: flex;
    font: var(--share-font, inherit);
    justify-content: center;
    margin: 0;
    max-inline-size: 100%;
    min-inline-size: var(--_size);
    min-block-size: var(--_row);
    overflow: clip;
    padding: 0;
    text-decoration: none;
  }
  /* Forced colours lay a plate of their own under words, which these would vanish on. */
  @media (forced-colors: none) {
    .mono :is(a, button) {
      --_back: CanvasText;
      --_ink: Canvas;
    }
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
  :disabled {
    visibility: hidden;
  }
  :is(a, button):hover {
    outline: 2px solid;
    outline-offset: -3px;
  }
  :is(a, button):focus-visible {
    box-shadow: 0 0 0 4px #000;
    outline: 2px solid #fff;
    outline-offset: 0;
  }
  svg,
  ::slotted([slot^='icon']) {
    aspect-ratio: 1;
    block-size: var(--share-icon-size, max(calc(var(--_size) / 2), var(--_mark, 0px)));
    fill: currentColor;
    flex: none;
    pointer-events: none;
  }
  .words {
    --_mark: 1em;
    --_row: max(var(--_size), 1.6em);
  }
  .words svg,
  .words ::slotted([slot^='icon']) {
    margin-inline: calc(var(--_size) / 4) 0.5em;
  }
  span {
    margin-inline-end: calc(var(--_size) / 3);
    overflow-wrap: anywhere;
  }
  @media print {
    [part='base'] {
      display: none;
    }
  }
`;
