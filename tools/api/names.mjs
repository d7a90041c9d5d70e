// The report on a door that has names: API Extractor's, without what says the same in every report.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {Extractor, ExtractorConfig} from '@microsoft/api-extractor';

/** What a reviewer need not read: all that is reported is public, and was written by a tool. */
const NOISE = [/^> Do not edit.*\n\n/m, /^\/\/ @public.*\n/gm, /\n\/\/ \(No @packageDocumentation.*\n/];

/** What is a mistake of ours, by the name that API Extractor has for it. */
const UNDOCUMENTED = 'ae-undocumented';
const NOT_EXPORTED = 'ae-forgotten-export';

const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

/**
 * The names behind a file of declarations in `folder`, as text, and what is wrong with them.
 *
 * @param borrows Whether they may speak of types that another door gives a name to.
 */
export function reportOfNames(folder, declarations, {borrows = false} = {}) {
  const entry = join(folder, declarations);
  const wrong = borrows ? [UNDOCUMENTED] : [UNDOCUMENTED, NOT_EXPORTED];
  const output = mkdtempSync(join(tmpdir(), 'api-'));
  const faults = [];
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      compiler: {overrideTsconfig: {compilerOptions, files: [entry]}},
      apiReport: {
        enabled: true,
        reportFileName: 'report',
        // Without what is marked as internal: the hooks of Lit, which are no promise of ours.
        reportVariants: ['public'],
        reportFolder: output,
        reportTempFolder: join(output, 'temp'),
      },
      docModel: {enabled: false},
      dtsRollup: {enabled: false},
      tsdocMetadata: {enabled: false},
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: {
          default: {logLevel: 'none'},
          ...Object.fromEntries(wrong.map((id) => [id, {logLevel: 'warning'}])),
        },
        tsdocMessageReporting: {default: {logLevel: 'none'}},
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      if (wrong.includes(message.messageId) || message.logLevel === 'error') faults.push(inWords(message, folder));
    },
  });
  const text = readFileSync(join(output, 'report.public.api.md'), 'utf8');
  rmSync(output, {recursive: true});
  return {text: NOISE.reduce((rest, noise) => rest.replace(noise, ''), text), faults};
}

function inWords({text, sourceFilePath, sourceFileLine}, folder) {
  const place = sourceFilePath ? `${relative(folder, sourceFilePath)}:${sourceFileLine}: ` : '';
  return place + text;
}
