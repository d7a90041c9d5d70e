import {say} from './say.js';

/** Copies what `read` gives; where the browser refuses, the text is selected, so that the reader can. */
export function useCopy(button, read) {
  const usual = button.textContent;
  const tell = (word, words) => {
    button.textContent = word;
    say(words);
    setTimeout(() => (button.textContent = usual), 2000);
  };
  button.addEventListener('click', async () => {
    const shown = read();
    try {
      await navigator.clipboard.writeText(shown.textContent);
      tell('Copied', 'Snippet copied');
    } catch {
      document.getSelection().selectAllChildren(shown);
      tell('Selected', 'Not copied. The snippet is selected: copy it with your keyboard or menu.');
    }
  });
}
