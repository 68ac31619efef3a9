import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sourceFiles } from './source-files.js';

/** A file with its text, without comments and without what stands in quotes. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly code: string;
}

const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const quoted = /'[^'\n]*'/g;

const readSource = (path: string): Source => {
  const text = readFileSync(path, 'utf8').replace(comments, '');
  return { path, text, code: text.replace(quoted, "''") };
};

const importing = /(?:import|export)\s+(type\s+)?(\*|\{[^}]*\})\s+from\s+'([^']+)'/g;
const isType = /^\s*type\s/;

interface Import {
  /** Names that are there when the program runs. */
  readonly names: readonly string[];
  readonly from: string;
}

/** What a file takes from others when the program runs: types leave nothing. */
const importsOf = ({ text }: Source): readonly Import[] =>
  [...text.matchAll(importing)].flatMap(([, typeOnly, clause = '', from = '']) => {
    const names = clause
      .replace(/[{}\s]+/g, ' ')
      .split(',')
      .filter((name) => name.trim() !== '' && !isType.test(name))
      .map((name) => name.trim().split(' as ')[0] ?? '');
    return typeOnly !== undefined || names.length === 0 ? [] : [{ names, from }];
  });

const declared = /^export (?:async )?(?:const|function\*?|class) (\w+)/gm;

/**
 * The files of a package that run when an app runs: those whose names the apps import, and what these need.
 * @param own Files of the package.
 * @param apps Files of the apps.
 * @param name How the apps import the package.
 */
function reached(own: readonly Source[], apps: readonly Source[], name: string): readonly Source[] {
  const byPath = new Map(own.map((source) => [source.path, source]));
  const byName = new Map(
    own.flatMap((source) => [...source.text.matchAll(declared)].map(([, each]) => [each, source] as const)),
  );
  const fromPackage = apps.flatMap(importsOf).filter(({ from }) => `${from}/`.startsWith(`${name}/`));
  const found = new Set<Source>();
  const waiting = fromPackage.flatMap(({ names }) => names.flatMap((each) => byName.get(each) ?? []));
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (found.has(source)) continue;
    found.add(source);
    for (const { from } of importsOf(source)) {
      const path = join(dirname(source.path), from).replace(/\.js$/, '.ts');
      const next = byPath.get(path);
      if (next !== undefined) waiting.push(next);
    }
  }
  return [...found];
}

/** Whether code takes the value of a property of that name: `settings.name`, or apart from an object. */
const reads = (code: string, name: string): boolean =>
  new RegExp(`\\.${name}\\b|[{,]\\s*${name}\\s*[,}]|[{,]\\s*${name}: \\w+\\s*(?:,[^;{}]*)?\\}\\s*[:=]`).test(
    code,
  );

export interface SettingReadersOptions {
  /** Folder of the package of the rules. */
  readonly rules: string;
  /** Folders of the apps that go by settings. */
  readonly apps: readonly string[];
  readonly names: readonly string[];
  /** Whether a file defines, stores or shows settings, without going by one. */
  readonly isBookkeeping: (path: string) => boolean;
}

/**
 * For each setting the files that go by it when an app runs.
 * @returns Paths of files; none for a setting that nothing reads.
 */
export function settingReaders({ rules, apps, names, isBookkeeping }: SettingReadersOptions) {
  const ofApps = apps.flatMap(sourceFiles).map(readSource);
  const ofRules = reached(sourceFiles(rules).map(readSource), ofApps, '@mim/domain');
  const files = [...ofRules, ...ofApps].filter(({ path }) => !isBookkeeping(path));
  const readersOf = (name: string) => files.filter(({ code }) => reads(code, name)).map(({ path }) => path);
  return new Map(names.map((name) => [name, readersOf(name)]));
}
