// Writes the code that puts the bar of a state on a page: pure, so the README takes its snippet from here too.
import {languages} from './data.js';
import {attributesOf, DEFAULTS, platformOf} from './state.js';

/** A control's own height is its size; words beside it want a line. Below it is a gap. */
const GAP = 8;
const LINE = 26;

/**
 * The room a bar takes before its script has run. A page may set another size for all bars. How many lines `wrap` will need
 * nobody knows: one is kept.
 */
function roomOf({layout, size, labels, max = Infinity, platforms}) {
  // The system's sheet is left out where there is none, and that is on most desktops.
  const count = platforms.filter((id) => id !== 'native').length;
  const rows = layout === 'column' ? Math.min(count, max) + Number(count > max) : 1;
  const row = `(var(--share-size, ${labels ? Math.max(size, LINE) : size}px) + ${GAP}px)`;
  return rows === 1 ? `calc${row}` : `calc(${rows} * ${row})`;
}

const schemeRule = ({scheme}) => (scheme === 'auto' ? '' : `share-bar { color-scheme: ${scheme}; }`);

function attributesText(state, more = '') {
  const texts = attributesOf(state).map(([name, value]) => (name === 'show-labels' ? name : `${name}="${value}"`));
  return [...texts, more]
    .filter(Boolean)
    .map((text) => ` ${text}`)
    .join('');
}

export const markup = (state) => `<share-bar${attributesText(state)}></share-bar>`;

/** For a page without a build. */
export function scriptTag(state, {version, integrity}) {
  const rules = [
    schemeRule(state),
    `share-bar:not(:defined, [hidden]) { display: block; min-block-size: ${roomOf(state)}; }`,
  ].filter(Boolean);
  const style = rules.length > 1 ? `\n  ${rules.join('\n  ')}\n` : rules[0];
  return `<style>${style}</style>
<script type="module" src="https://cdn.jsdelivr.net/npm/waft@${version}/cdn/waft.js"
  integrity="${integrity}" crossorigin="anonymous"></script>

${markup(state)}`;
}

/** What a module imports so that the bar is there: only what this one shows. */
function imports({platforms, lang}) {
  const parts = [
    ...platforms.map((id) => ({name: platformOf(id).name ?? id, file: `platforms/${id}`})),
    ...(languages.includes(lang) ? [{name: lang, file: `locales/${lang}`, add: 'addLocales'}] : []),
  ];
  const usual = platforms.join() === DEFAULTS.platforms.join();
  const used = usual ? parts.filter(({add}) => add) : parts;
  const calls = ['addLocales', 'addPlatforms'].map((call) => {
    const names = used.filter(({add = 'addPlatforms'}) => add === call).map(({name}) => name);
    return {call, names};
  });
  const called = calls.filter(({names}) => names.length);
  return [
    `import 'waft/${usual ? 'auto' : 'define/bar'}.js';`,
    ...(called.length ? [`import {${called.map(({call}) => call).join(', ')}} from 'waft';`] : []),
    ...used.map(({name, file}) => `import {${name}} from 'waft/${file}.js';`),
    ...called.map(({call, names}, i) => `${i ? '' : '\n'}${call}(${names.join(', ')});`),
  ].join('\n');
}

const install = ({version}) => `// npm install waft@${version}`;

export function npmModule(state, release) {
  const rule = schemeRule(state);
  return `${install(release)}
${imports(state)}

/* In the page:
${markup(state)}${rule && `\n\n   In its style sheet:\n${rule}`}
*/`;
}

export function reactComponent(state, release) {
  const style = state.scheme === 'auto' ? '' : `style={{colorScheme: '${state.scheme}'}}`;
  return `${install(release)}
${imports(state)}

export function PassItOn() {
  return <share-bar${attributesText(state, style)} />;
}`;
}

export function vueComponent(state, release) {
  const rule = schemeRule(state);
  return `<script setup>
${install(release)}
// In vite.config.js: vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('share-')}}})
${imports(state)}
</script>

<template>
  ${markup(state)}
</template>${rule && `\n\n<style>\n${rule}\n</style>`}`;
}
