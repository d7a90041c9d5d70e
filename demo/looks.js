// The form of everything but the platforms.
import {languages} from './data.js';
import {element} from './dom.js';
import {stateOf} from './state.js';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** `change` is handed what has been picked. Returns what draws it. */
export function useLooks(form, change) {
  const {variant, layout, scheme, dir, lang, size, labels, max, sized} = form.elements;
  lang.append(...['en', ...languages].map((value) => element('option', {value, textContent: nameOf(value)})));

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({target}) => {
    const picked = stateOf({
      variant: variant.value,
      layout: layout.value,
      scheme: scheme.value,
      lang: lang.value,
      dir: target === lang ? directionOf(lang.value) : dir.value,
      size: size.value,
      max: max.value,
      ...(labels.checked && {'show-labels': ''}),
    });
    delete picked.platforms;
    change(picked);
  });

  return function draw(state) {
    for (const [name, field] of Object.entries({variant, layout, scheme, dir, lang, size})) field.value = state[name];
    labels.checked = state.labels;
    // What is being typed stays as it is, right or wrong.
    if (max !== document.activeElement) max.value = state.max ?? '';
    sized.value = `${state.size} px`;
  };
}

const directionOf = (lang) => (RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');

/** As its own speakers call it. */
function nameOf(lang) {
  const name = new Intl.DisplayNames(lang, {type: 'language'}).of(lang);
  return name[0].toLocaleUpperCase(lang) + name.slice(1);
}
