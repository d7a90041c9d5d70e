// The report on all doors, a line each: the names behind it, and what it adds to types that are not its own.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import ts from 'typescript';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
};

/** A door says what kind of thing is behind it; ours are one of these. */
const KINDS = {Platform: 'dist/core/platform.d.ts', Preset: 'dist/core/preset.d.ts', Locale: 'dist/core/locale.d.ts'};

/**
 * Every door of the package in `folder`, as text, and which of their names have no doc comment.
 *
 * @param reports Names of the reports that doors have of their own, by door.
 */
export function reportOfDoors(folder, exported, reports) {
  const doors = Object.entries(exported).flatMap(([door, target]) => openings(folder, door, target.types ?? target));
  const files = doors.map(({file}) => file).filter((file) => file.endsWith('.d.ts'));
  const program = ts.createProgram([...files, ...Object.values(KINDS).map((file) => join(folder, file))], options);
  const checker = program.getTypeChecker();
  const faults = [];
  const lines = doors.map(({path, door, file}) => {
    const behind = file.endsWith('.json') ? ['JSON'] : [...namesIn(path, file), ...additionsOf(program, file)];
    return `- \`${door}\`: ${behind.join('; ') || 'no names'}`;
  });
  return {text: `## All doors\n\n${lines.join('\n')}\n`, faults};

  function namesIn(path, file) {
    if (reports[path]) return [`names in [${reports[path]}](${reports[path]})`];
    return exportsOf(file).map((symbol) => {
      if (!symbol.getDocumentationComment(checker).length) {
        faults.push(`${relative(folder, file)}: Missing documentation for "${symbol.name}".`);
      }
      return `\`${symbol.name}: ${kindOf(checker.getTypeOfSymbol(symbol))}\``;
    });
  }

  function kindOf(type) {
    const fits = ([name, file]) => {
      const kind = exportsOf(join(folder, file)).find((symbol) => symbol.name === name);
      return checker.isTypeAssignableTo(type, checker.getDeclaredTypeOfSymbol(kind));
    };
    return Object.entries(KINDS).find(fits)?.[0] ?? checker.typeToString(type);
  }

  /** Nothing for a file that only registers: it is no module to the compiler. */
  function exportsOf(file) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    return module ? checker.getExportsOfModule(module) : [];
  }
}

/** The doors that a path of `exports` stands for, each with its file. */
function openings(folder, path, target) {
  const door = (word) => ({
    path,
    door: `waft${path.slice(1).replace('*', word)}`,
    file: join(folder, target.replace('*', word)),
  });
  if (!path.includes('*')) return [door('')];
  const [, ending] = basename(target).split('*');
  return readdirSync(join(folder, dirname(target)))
    .filter((file) => file.endsWith(ending))
    .map((file) => door(file.slice(0, -ending.length)))
    .sort((a, b) => (a.door < b.door ? -1 : 1));
}

/** What a file, or one that it imports, adds to types that are not its own: those of every script, or of a package. */
function additionsOf(program, entry) {
  const files = [entry];
  // Grows while it is read.
  for (const file of files) {
    for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      const imported = join(dirname(file), fileName.replace(/\.js$/, '.d.ts'));
      if (fileName.startsWith('.') && existsSync(imported) && !files.includes(imported)) files.push(imported);
    }
  }
  return files
    .flatMap((file) => [...program.getSourceFile(file).statements])
    .filter((statement) => ts.isModuleDeclaration(statement))
    .flatMap((module) => inside(module))
    .sort();
}

/** What stands in a declaration, a line for each thing, with the names around it. */
function inside(declaration, around = []) {
  const {name, body, members, heritageClauses = []} = declaration;
  // What stands there is known everywhere by its own name.
  const names = name?.text === 'global' ? around : [...around, name?.text];
  if (body) return [...body.statements].flatMap((statement) => inside(statement, names));
  if (!members) return [`\`${plain(declaration)}\``];
  return [
    ...heritageClauses.map((clause) => `\`${names.join('.')}\` ${plain(clause)}`),
    ...members.map((member) => `\`${names.join('.')}\` has \`${plain(member)}\``),
  ];
}

const plain = (node) => node.getText().replace(/\s+/g, ' ').replace(/;$/, '');
