import {css} from './css.js';

/**
 * What tags have beside the looks of all controls. A tag that is picked is filled, bears a tick in place of the number
 * sign, and in styles without a filling has a line: never told apart by colour alone.
 */
export const tagStyles = css`
  .tag {
    display: flex;
    max-inline-size: 100%;
  }
  .tag > button {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .tag > a {
    flex: none;
    margin-inline-start: -1px;
  }
  .tag > :not(:first-child) {
    border-end-start-radius: 0;
    border-start-start-radius: 0;
  }
  .tag > :not(:last-child) {
    border-end-end-radius: 0;
    border-start-end-radius: 0;
  }
  .tag > a svg {
    margin: 0;
  }
  .tag > :is(a, [aria-pressed='false']) {
    background: #0000;
    color: inherit;
  }
  .tag > :is(a, button) {
    --_line: currentColor;
  }
  .plain .tag > :is(a, button) {
    --_line: #0000;
  }
  .brand [aria-pressed='true'] {
    --_back: #5f6368;
    --_ink: #fff;
  }
  .outline [aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px;
  }
  .plain [aria-pressed='true'] {
    text-decoration: underline;
  }
  [aria-pressed='true'] .off,
  [aria-pressed='false'] .on {
    display: none;
  }
  .tag > :focus-visible {
    position: relative;
    z-index: 1;
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }
`;

/** What a row of tags has: its list, the field for a tag of the reader's own, and where results are spoken. */
export const tagBarStyles = css`
  :host {
    display: block;
  }
  ul {
    display: flex;
    flex-flow: wrap;
    gap: var(--_gap);
    list-style: none;
    margin: 0;
    padding: 0;
  }
  form {
    align-items: center;
    display: flex;
    flex-flow: wrap;
    gap: var(--_gap);
    margin-block-start: var(--_gap);
  }
  ul:empty + form {
    margin: 0;
  }
  input {
    background: Field;
    block-size: var(--_row);
    border: 1px solid;
    border-radius: var(--share-radius, 8px);
    box-sizing: border-box;
    color: FieldText;
    /* Phones zoom in on a field with smaller letters. */
    font: inherit;
    font-size: max(1em, 16px);
    inline-size: 10em;
    max-inline-size: 100%;
    min-inline-size: 0;
    padding-inline: 0.5em;
  }
  input:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  form > button {
    background: #0000;
    border-color: currentColor;
    color: inherit;
    padding-inline: 0.75em;
  }
`;
