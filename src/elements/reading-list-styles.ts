import {css} from './css.js';

/** The looks of the list. What is out of sight is not laid out. */
export const readingListStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  [part='base'] {
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: block;
    font: inherit;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  input,
  button {
    background: none;
    border: 1px solid #8888;
    border-radius: var(--share-radius, 8px);
    box-sizing: border-box;
    color: inherit;
    font: inherit;
    margin: 0;
    min-block-size: max(2em, 32px);
    min-inline-size: max(2em, 32px);
    padding-inline: 0.75em;
  }
  button {
    cursor: pointer;
  }
  [aria-disabled] {
    border-style: dashed;
  }
  [type='search'] {
    font-size: max(1em, 16px);
    inline-size: 100%;
    min-block-size: 44px;
  }
  :focus-visible {
    box-shadow: 0 0 0 4px #000;
    outline: 2px solid #fff;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 8px;
  }
  [aria-pressed='true'] {
    border: 2px solid;
    font-weight: bold;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part='item'] {
    border-block-start: 1px solid #8884;
    contain-intrinsic-size: auto 5em;
    content-visibility: auto;
    display: grid;
    grid-template-columns: 1fr auto;
    padding-block: 8px;
  }
  /* Titles of another direction begin where the list does. */
  a {
    align-self: center;
    color: LinkText;
    justify-self: start;
    padding-block: 4px;
  }
  [part='remove'] {
    align-self: start;
    grid-row: span 2;
    min-block-size: 44px;
    min-inline-size: 44px;
  }
  [part='tag'] {
    border: 1px solid #8886;
    border-radius: 1em;
    padding-inline: 0.5em;
  }
  p {
    margin: 0;
    min-block-size: 1.4em;
  }
`;
