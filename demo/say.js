// Tells readers who do not see the page what has just happened.
const status = document.querySelector('#said');

export function say(words) {
  // The same words again are a change only if they differ by something.
  status.textContent = status.textContent === words ? `${words}\u00a0` : words;
}
