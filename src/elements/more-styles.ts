import {css} from './css.js';

/**
 * Beside its button, on the side where there is room; in the middle of the page where the browser cannot anchor; at the
 * bottom of small screens, and of large ones that are magnified.
 */
export const moreStyles = css`
  [popover] {
    background: Canvas;
    border: 1px solid;
    border-radius: 8px;
    box-sizing: border-box;
    color: CanvasText;
    font: inherit;
    inline-size: min(20em, 100vw - 16px);
    max-block-size: min(80vh, 36em);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 12px 12px;
    scroll-padding-block: 5em 12px;
  }
  /* As high as it may be: what is found must not move the field. */
  .typed {
    block-size: 36em;
  }
  /* As wide as focus rings, which go beneath it. */
  form {
    background: Canvas;
    inset-block-start: 0;
    margin-inline: -4px;
    padding: 12px 4px 4px;
    position: sticky;
    z-index: 1;
  }
  [type='search'] {
    background: Field;
    block-size: max(2.5em, 44px);
    border: 1px solid;
    border-radius: var(--share-radius, 8px);
    color: FieldText;
    font: inherit;
    /* Below that iOS magnifies the page. */
    font-size: max(1em, 16px);
    inline-size: 100%;
    margin: 0;
    max-inline-size: none;
    padding-inline: 0.75em;
  }
  ::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  ::-webkit-search-cancel-button {
    display: none;
  }
  [popover] :is(h2, p) {
    margin: 0;
  }
  [popover] h2 {
    font-size: inherit;
    padding-block: 8px 2px;
  }
  [popover] p {
    min-block-size: 1.5em;
    padding-block: 4px;
  }
  [popover] ul {
    block-size: auto;
    display: block;
    margin: 0;
    overflow: visible;
    padding: 4px 0;
  }
  [popover] [part~='icon'] {
    aspect-ratio: 1;
    block-size: max(calc(var(--_size) / 2), 1em);
    margin-inline: calc(var(--_size) / 4) 0.5em;
  }
  [popover] li > * {
    inline-size: 100%;
    justify-content: start;
    margin-inline-start: 0;
  }
  [popover] ul:last-child li:last-child > * {
    margin-block-end: 0;
  }
  [aria-disabled] {
    background: none;
    border-style: dashed;
    color: inherit;
    cursor: progress;
    padding-inline-start: calc(var(--_size) * 0.75 + 0.5em);
  }
  @supports (position-area: end) {
    [part~='more'] {
      anchor-name: --more;
    }
    [popover] {
      inset: auto;
      /* Firefox 153 leaves the page where it flips in the other direction. */
      justify-self: anchor-center;
      margin: 4px 0;
      /* No higher than the side it is on, or it would lie over its button. */
      max-block-size: min(36em, 100%);
      position-anchor: --more;
      position-area: self-block-end span-self-inline-start;
      position-try-fallbacks:
        flip-inline,
        flip-block,
        flip-block flip-inline;
      position-try-order: most-block-size;
    }
  }
  @media (max-width: 480px), (max-height: 400px) {
    [popover] {
      border-radius: 8px 8px 0 0;
      border-width: 1px 0 0;
      inline-size: auto;
      inset: auto 0 0;
      justify-self: auto;
      margin: 0;
      max-block-size: 85dvh;
      padding-block-end: max(12px, env(safe-area-inset-bottom));
      padding-inline: max(12px, env(safe-area-inset-left), env(safe-area-inset-right));
      position-area: none;
      position-try-fallbacks: none;
    }
  }
`;
