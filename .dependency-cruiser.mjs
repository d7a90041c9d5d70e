/**
 * The walls between the floors that the compiler does not see: packages, siblings, run time against types, and what a
 * referenced project references itself. A floor reaches itself and what its rule names; all else is red, so index,
 * which no rule names, is imported by nobody.
 */
const LIT = '(^|/)node_modules/(lit|@lit)/';

/** Makes QR codes: only the dialog that shows one needs it. */
const QR = '(^|/)node_modules/lean-qr/';

/** Those whose markup src/types describes. */
const FRAMEWORKS = '(^|/)node_modules/(@types/react|react|preact|solid-js|svelte|vue)/';

/** The only file of browser that a sink may use. */
const SENDING_HELPER = '^src/browser/send\\.ts$';

const rule = (name, comment, from, to) => ({name, comment, severity: 'error', from, to});
const only = (name, path, allowed, comment) => rule(name, comment, {path}, {pathNot: allowed, couldNotResolve: false});

export default {
  forbidden: [
    only(
      'core-alone',
      '^src/core/',
      ['^src/core/'],
      'Core runs in a worker, in Node and in a unit test without a browser, so it leans on nothing.',
    ),
    only(
      'platforms-on-core',
      '^src/platforms/',
      ['^src/(core|platforms)/'],
      'A platform is data; its file must work in any house that has the types.',
    ),
    only(
      'presets-on-platforms',
      '^src/presets/',
      ['^src/(core|platforms|presets)/'],
      'A preset is a list of platforms, in an order; it does nothing.',
    ),
    only(
      'closed-on-browser',
      '^src/closed/',
      ['^src/(browser|closed)/'],
      'What is known of closed services is for whoever asks for it; the page tells it in the words of its warnings.',
    ),
    only(
      'locales-on-core',
      '^src/locales/',
      ['^src/(core|locales)/'],
      'A locale is data; it is fetched alone, by its name.',
    ),
    rule(
      'no-data-siblings',
      'A site that uses two platforms ships two; one that imports another makes it three.',
      {path: '^src/(platforms|presets|locales)/'},
      {path: '^src/$1/'},
    ),
    rule(
      'types-only-from-core',
      'Data and sinks take the shape of things from core and nothing at run time: each is fetched alone.',
      {path: '^src/(platforms|presets|locales|sinks)/'},
      {path: '^src/core/', dependencyTypesNot: ['type-only']},
    ),
    only(
      'browser-on-core',
      '^src/browser/',
      ['^src/(core|browser)/'],
      'The page is read and the share opened without knowing who asks: no element, no platform, no sink, no Lit.',
    ),
    only(
      'sinks-on-core',
      '^src/sinks/',
      ['^src/(core|sinks)/', SENDING_HELPER],
      'A sink is told what happened; it needs the words of the event and one way to send.',
    ),
    rule(
      'no-sink-siblings',
      'A site that uses one analytics tool ships one sink. Only autodetect and the list of names know them all.',
      {path: '^src/sinks/', pathNot: '^src/sinks/(autodetect|index)\\.ts$'},
      {path: '^src/sinks/'},
    ),
    only(
      'elements-below',
      '^src/elements/',
      ['^src/(core|browser|elements)/', LIT, QR],
      'An element that names a platform or a sink ships it to every site. Lit is the only package at rest.',
    ),
    only(
      'define-below',
      '^src/define/',
      ['^src/(elements|browser|define)/', '^src/platforms/bookmark\\.ts$'],
      'The bookmark is what its element is made of. For the rest: these files give a class its tag and choose nothing: which platforms there are is for the site.',
    ),
    only(
      'server-below',
      '^src/server/',
      ['^src/(core|browser|elements|server)/', '(^|/)node_modules/@lit-labs/ssr/'],
      'Text for pages is made of what the elements are made of. Which platforms there are is for the site.',
    ),
    only(
      'types-below',
      '^src/types/',
      ['^src/(core|browser|elements|types)/', LIT, FRAMEWORKS],
      'What frameworks are told of the elements: their shapes, in the words of the framework.',
    ),
    rule(
      'types-only',
      'These files are empty at run time, so a framework that a site does not have is not asked for.',
      {path: '^src/types/'},
      {dependencyTypesNot: ['type-only']},
    ),
    only(
      'doors-pick',
      '^src/(auto\\.ts$|cdn/)',
      ['^src/(core|browser|platforms|locales|sinks|elements|define|cdn)/', '^src/auto\\.ts$'],
      'The front door names everything, so importing it would put everything in the bundle.',
    ),
    only(
      'index-names',
      '^src/index\\.ts$',
      ['^src/(core|browser|platforms|locales|sinks|elements)/'],
      'The front door names things and registers nothing, or nobody could import without side effects.',
    ),
    rule(
      'known-floor',
      'A file outside the floors has no walls. Give it a floor, or the new floor a rule.',
      {
        path: '^src/',
        pathNot:
          '^src/((core|platforms|presets|closed|locales|browser|sinks|elements|define|server|types|cdn)/|(auto|index)\\.ts$)',
      },
      {},
    ),
    rule(
      'no-circular',
      'Two files that need each other at run time are one file, or load in an order that nobody chose. Types may meet.',
      {path: '^src/'},
      {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    ),
    rule(
      'resolvable',
      'An import that leads nowhere cannot be judged, and breaks.',
      {path: '^src/'},
      {couldNotResolve: true},
    ),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    // Imports of types count too: the compiler erases them before anybody else could look.
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.base.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['types', 'import', 'default']},
  },
};
