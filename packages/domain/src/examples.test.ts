import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as testing from './testing/index.js';

const source = fileURLToPath(new URL('.', import.meta.url));
const textOf = (path: string) => readFileSync(`${source}${path}`, 'utf8');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
);

/** What the examples may use without saying where it comes from: whatever any file exports. */
const scope: Readonly<Record<string, unknown>> = Object.assign(
  { descriptor: testing.aDescriptor(), row: testing.aParticipation(), problems: [] },
  ...(await Promise.all(files.map((path) => import(`./${path}`)))),
);

/** The examples of a source file: what follows `@example` in its documentation. */
const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/@example\n([\s\S]*?)\n \*\//g)].map(([, block = '']) =>
    block.replaceAll(/^ \* ?/gm, ''),
  );

/**
 * Makes an example checkable: in `expression; // value` the comment is what the expression must equal.
 * The comment may also stand on the line after the expression.
 */
function checked(example: string): string {
  const oneLine = example.replaceAll(/;\n\/\/ /g, '; // ');
  return oneLine.replaceAll(/^(?!\s*(?:const|\/\/))(.+?); \/\/ (.+)$/gm, 'expect($1).toEqual($2);');
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

const run = (example: string): unknown =>
  new Function('expect', ...Object.keys(scope), `'use strict';\n{\n${checked(example)}\n}`)(
    expect,
    ...Object.values(scope),
  );

const documented = files
  .flatMap((path) => examplesIn(textOf(path)).map((example) => ({ path, example, line: firstLine(example) })))
  .toSorted((a, b) => a.path.localeCompare(b.path));

describe('the examples in the documentation are true', () => {
  it.each(documented)('$path: $line', ({ example }) => {
    expect(checked(example)).not.toBe('');
    run(example);
  });
});
