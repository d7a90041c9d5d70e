// The manifest that editors read, and what is made of it: dist/custom-elements.json and beside it data for editors.
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {shareProperties} from './dist/elements/share-properties.js';
import {tagProperties} from './dist/elements/tag-properties.js';

/** Those that elements have in common. */
const common = {...shareProperties, ...tagProperties};

/** Lit gives a property an attribute of its name in lower case, unless told another. */
const attributeOf = (property) => common[property]?.attribute ?? property.toLowerCase();

/** The analyser does not follow `...shareProperties`, so what elements have in common is told it here. */
const sharedAttributes = {
  name: 'shared-attributes',
  moduleLinkPhase({moduleDoc}) {
    for (const element of moduleDoc.declarations.filter(({customElement}) => customElement)) {
      const fields = element.members.filter(({name, privacy}) => Object.hasOwn(common, name) && privacy !== 'private');
      // What an element has written itself is known.
      const known = (element.attributes ?? []).map(({fieldName}) => fieldName);
      const attributes = fields
        .filter(({name}) => !known.includes(name))
        .map((field) => ({
          name: attributeOf(field.name),
          fieldName: field.name,
          type: field.type,
          description: field.description,
        }));
      for (const field of fields) field.attribute = attributeOf(field.name);
      element.attributes = [...attributes, ...(element.attributes ?? [])];
    }
  },
};

const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/ts$/, 'js');

/** What is private is nobody's business; the paths are those of the package; `define()` is not known to the analyser. */
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const module of modules) {
      module.path = built(module.path);
      for (const {declaration} of module.exports ?? []) {
        if (declaration?.module) declaration.module = built(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(({privacy}) => privacy !== 'private');
      }
    }
    for (const module of modules.filter(({path}) => path.startsWith('dist/define/'))) {
      const path = module.path.replace('define/', 'elements/').replace(/\.js$/, '-element.js');
      const {name, tagName} = modules.find((other) => other.path === path).declarations[0];
      module.exports = [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}}];
    }
  },
};

const outdir = 'dist';
export default {
  globs: ['src/elements/*-element.ts', 'src/define/*.ts'],
  litelement: true,
  outdir,
  packagejson: false,
  plugins: [
    sharedAttributes,
    published,
    customElementVsCodePlugin({outdir, htmlFileName: 'vscode.html.json', cssFileName: 'vscode.css.json'}),
    customElementJetBrainsPlugin({outdir, webTypesFileName: 'web-types.json', packageJson: false}),
  ],
};
