import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const names = (list) => Object.fromEntries(list.split(' ').map((name) => [name, 'readonly']));

/** What tests, tools and the demo use of the outside world: short enough to need no package of all globals. */
const everywhere = names(
  'AbortController Blob DOMException PerformanceObserver TextDecoder TextEncoder URL URLSearchParams ' +
    'clearTimeout console fetch performance queueMicrotask setTimeout structuredClone',
);
const node = names('Buffer clearInterval process setImmediate setInterval');
const browser = names(
  'CSSStyleSheet CustomEvent Event HTMLElement KeyboardEvent MouseEvent MutationObserver Node PointerEvent ' +
    'ResizeObserver clearInterval customElements document getComputedStyle history indexedDB localStorage location matchMedia ' +
    'navigator requestAnimationFrame sessionStorage setInterval window',
);

const noHtmlFromText = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
].map((property) => ({property, message: 'Build nodes: text that becomes markup is how a title becomes a script.'}));

const litBases = ['ReactiveElement', 'LitElement'];

const noDefault = 'One name per thing: a default export is called something else in every file that imports it.';
const onlyErasable = 'It leaves code behind that nobody wrote. Use a union of strings, or a module.';

export default tseslint.config(
  {ignores: ['**/node_modules/', '**/dist/', 'cdn/', 'demo/vendor/', '**/.angular/', '.cache/', 'coverage/']},
  js.configs.recommended,
  {
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'prefer-const': 'error',
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A number in an address reads as it should.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // `() => void` as the short body of a listener is plain to read.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Callers without types hand in anything, so `String(id)` of a string is a guard.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // `lib` too: one such line would hand the DOM to the pure floors.
      '@typescript-eslint/triple-slash-reference': ['error', {lib: 'never', path: 'never', types: 'never'}],
      'no-console': 'error',
      'no-restricted-properties': ['error', ...noHtmlFromText],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportDefaultDeclaration', message: noDefault},
        {selector: 'ExportSpecifier[exported.name="default"]', message: noDefault},
        {selector: 'TSEnumDeclaration', message: onlyErasable},
        {
          selector: 'TSModuleDeclaration[kind="namespace"]:not(TSModuleDeclaration[kind="module"] *)',
          message: onlyErasable,
        },
        {selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML)$/]', message: noHtmlFromText[0].message},
      ],
    },
  },
  {
    // To open a framework's own interface is to add nothing to it but what it extends.
    files: ['src/types/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
    },
  },
  {
    // What these give depends on nothing but what they are given: no clock, no chance.
    files: ['src/core/**/*.ts', 'src/platforms/**/*.ts', 'src/locales/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date'],
      'no-restricted-properties': ['error', ...noHtmlFromText, {object: 'Math', property: 'random'}],
    },
  },
  // The one place that speaks to developers.
  {files: ['src/browser/warn.ts'], rules: {'no-console': 'off'}},
  {
    files: ['src/elements/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    // Without these the rules see only classes that extend HTMLElement by name.
    settings: Object.fromEntries(['lit', 'wc'].map((plugin) => [plugin, {elementBaseClasses: litBases}])),
    // Lit's base has all callbacks.
    rules: {'wc/guard-super-call': 'off'},
  },

  {
    files: ['**/*.mjs'],
    // Tests and tools in Node also hold functions that they hand to a browser.
    languageOptions: {globals: {...everywhere, ...node, ...browser}},
  },
  {files: ['test/servers/*/**/*.js'], languageOptions: {globals: names('Headers Response crypto process')}},
  {files: ['demo/**/*.js', 'test/consumers/**/*.js'], languageOptions: {globals: {...everywhere, ...browser}}},
  {
    // Without types: these run through esbuild and belong to no project.
    files: ['test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    // `expect(x).to.be.true` is an assertion.
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
);
