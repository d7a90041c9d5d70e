import {css} from './css.js';

/** A dialog in the middle of the page, which scrolls where letters are large or the page is small. */
export const serverStyles = css`
  dialog {
    background: Canvas;
    border: 1px solid;
    border-radius: 8px;
    box-sizing: border-box;
    color: CanvasText;
    font: inherit;
    inline-size: min(26em, 100vw - 16px);
    max-block-size: calc(100dvh - 16px);
    max-inline-size: none;
    padding: 1em;
    text-align: start;
  }
  dialog::backdrop {
    background: #0008;
  }
  form {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  dialog :is(h2, p) {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dialog h2 {
    font-size: 1.25em;
  }
  #problem {
    border-inline-start: 4px solid;
    padding-inline-start: 0.5em;
  }
  #problem:empty {
    display: none;
  }
  form .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  #server {
    flex: 1 1 12em;
    inline-size: 0;
    min-inline-size: 0;
  }
  form :is(#server, a, button) {
    block-size: auto;
    border: 1px solid;
    border-radius: 8px;
    box-sizing: border-box;
    font: inherit;
    min-block-size: 44px;
    overflow-wrap: anywhere;
    padding: 0.5em 0.75em;
  }
  #server {
    background: Field;
    color: FieldText;
  }
  form :is(a, button) {
    background: none;
    color: inherit;
  }
  /* Forced colours lay a plate of their own under words, which these would vanish on. */
  @media (forced-colors: none) {
    form .go {
      background: CanvasText;
      color: Canvas;
    }
  }
  #server[aria-invalid] {
    border-width: 2px;
  }
  .tick {
    align-items: center;
    display: flex;
    gap: 0.5em;
    min-block-size: 24px;
  }
  .tick input {
    block-size: max(1.5em, 24px);
    flex: none;
    inline-size: max(1.5em, 24px);
    margin: 0;
  }
`;
