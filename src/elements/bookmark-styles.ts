import {css} from './css.js';

/** The looks of what stands around the controls, which have their own. */
export const bookmarkStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  [part='base'] {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: inline-flex;
    font: inherit;
    font-size: max(1em, 12px);
    gap: 4px;
    line-height: 1.2;
    position: relative;
  }
  [part='more'] {
    anchor-name: --others;
    background: none;
    border: 1px solid #8886;
    border-radius: var(--share-radius, 8px);
    color: inherit;
    cursor: pointer;
    inline-size: 32px;
    margin: 0;
    padding: 0;
  }
  svg {
    block-size: 16px;
    fill: currentColor;
    inline-size: 16px;
    vertical-align: middle;
  }
  :is(a, button):focus-visible {
    box-shadow: 0 0 0 4px #000;
    outline: 2px solid #fff;
  }
  [popover] {
    background: Canvas;
    border: 1px solid;
    border-radius: 8px;
    box-sizing: border-box;
    color: CanvasText;
    font: inherit;
    inline-size: 20em;
    max-block-size: 80vh;
    max-inline-size: calc(100vw - 16px);
    overflow: auto;
    padding: 8px;
  }
  share-bar {
    display: block;
  }
  p {
    margin: 8px 4px 0;
    overflow-wrap: anywhere;
  }
  a {
    color: LinkText;
    display: inline-block;
    padding-block: 4px;
  }
  @supports (position-area: end) {
    [popover] {
      inset: auto;
      margin: 4px 0;
      position-anchor: --others;
      position-area: self-block-end span-self-inline-start;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline;
    }
  }
  @media print {
    [part='base'] {
      display: none;
    }
  }
`;
