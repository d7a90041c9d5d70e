import {css} from './css.js';

/** What a bar has that a single button has not: the width it is given, and a list. */
export const barStyles = css`
  :host {
    display: block;
  }
  /* Gaps stand before controls, and the first one outside the list, on the side where nothing scrolls. */
  ul {
    align-items: start;
    display: flex;
    flex-flow: wrap;
    font: var(--share-font, inherit);
    list-style: none;
    margin: 0;
    margin-inline-start: calc(-1 * var(--_gap));
    padding: 0;
  }
  .column ul {
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
    display: flex;
    max-inline-size: 100%;
  }
  li > *,
  ::slotted([slot='item']) {
    margin-block-end: var(--_gap);
    margin-inline-start: var(--_gap);
  }
  li[hidden] {
    display: none;
  }
  /* Still laid out, for its width must be known when the bar grows. */
  .row li[hidden] {
    display: flex;
    order: 2;
    visibility: hidden;
  }
  /* As wide as nothing, so that a parent that shrinks to fit stays as it is when this comes and goes. */
  .row .more {
    inline-size: 0;
    order: 1;
  }
  .row .more > * {
    flex: none;
    max-inline-size: none;
  }
  .row .more[hidden] {
    inset-inline-start: 0;
    position: absolute;
  }
`;
