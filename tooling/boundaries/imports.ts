import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** One file uses another, for its values or for its types alone; both as paths from the same folder. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const source = /\.(?:tsx?|mjs|cjs)$/;
/** Tests are imported by nobody; the rest is made from what is read here, or is not ours. */
const leftOut = /\.test\.tsx?$|(?:^|\/)(?:node_modules|dist|reports|paraglide)\//;

/** What a source text imports, exports from elsewhere or names in a type, as it is written there. */
export function specifiersIn(file: string, text: string): readonly string[] {
  const found = new Set<string>();
  const take = (node: { readonly source: unknown } | { readonly source: null }) => {
    const { source } = node as { source: { type?: string; value?: unknown } | null };
    if (typeof source?.value === 'string') found.add(source.value);
  };
  const visitor = new Visitor({
    ImportDeclaration: take,
    ExportNamedDeclaration: take,
    ExportAllDeclaration: take,
    ImportExpression: take,
    TSImportType: take,
  });
  visitor.visit(parseSync(file, text).program);
  return [...found];
}

/** The imports between the source files of a folder, at any depth; what comes from elsewhere is left out. */
export function importsWithin(folder: string): readonly Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => source.test(file) && !leftOut.test(file),
  );
  const known = new Set(files);
  return files.flatMap((from) =>
    specifiersIn(from, readFileSync(join(folder, from), 'utf8'))
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => fileMeant(normalize(join(dirname(from), specifier)), known))
      .filter((to): to is string => to !== undefined && to !== from)
      .map((to) => ({ from, to })),
  );
}

/** TypeScript files are imported by the name that they have once they are compiled. */
const fileMeant = (path: string, known: ReadonlySet<string>): string | undefined =>
  [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((each) => known.has(each));
