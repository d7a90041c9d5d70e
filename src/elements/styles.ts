import {css} from '@lit/reactive-element';

/**
 * Shared by a bar and a single button. Margins on controls, not gaps between items: a control hidden by a reader's own rule
 * leaves no hole. The border keeps a black button apart from a black page, and is what forced colours draw.
 */
export const styles = css`
  :host {
    display: inline-block;
    font: var(--share-font, inherit);
    position: relative;
  }
  :host([hidden]) {
    display: none;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  a,
  button {
    align-items: center;
    background: var(--share-background, var(--_brand));
    border: 1px solid #8886;
    border-radius: var(--share-radius, 8px);
    box-sizing: border-box;
    color: var(--share-color, var(--_ink));
    cursor: pointer;
    display: flex;
    font: inherit;
    justify-content: center;
    min-block-size: var(--share-size, 44px);
    min-inline-size: var(--share-size, 44px);
    padding: 0;
    text-decoration: none;
  }
  li > * {
    margin-block-end: var(--share-gap, 8px);
    margin-inline-end: var(--share-gap, 8px);
  }
  a:hover,
  button:hover {
    filter: brightness(0.9);
  }
  :focus-visible {
    box-shadow: 0 0 0 4px #000;
    outline: 2px solid #fff;
  }
  svg {
    aspect-ratio: 1;
    block-size: var(--share-icon-size, calc(var(--share-size, 44px) / 2));
    fill: currentColor;
    margin-inline: 0.6em;
    pointer-events: none;
  }
  svg:only-child {
    margin: 0;
  }
  span {
    margin-inline-end: 0.75em;
  }
  [part='status']:not(:empty),
  [part='panel'] {
    background: Canvas;
    border: 1px solid;
    border-radius: 8px;
    color: CanvasText;
    inset-block-start: 100%;
    inset-inline-start: 0;
    padding: 0.5em 0.75em;
    position: absolute;
    z-index: 1;
  }
  /* Over the controls, so that the words below them are never covered. */
  [part='panel'] {
    inset-block-start: 0;
  }
  input {
    font: inherit;
    inline-size: min(20em, 80vw);
  }
`;

/** A bar takes the width it is given. */
export const barStyles = css`
  :host(:not([hidden])) {
    display: block;
  }
`;
