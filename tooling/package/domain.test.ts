import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@mim/start';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InstalledPackage, installPacked } from './installed-package.js';
import { checkedProgram, programsIn } from './programs.js';
import { run } from './run.js';

const manifest = JSON.parse(readFileSync(join(root, 'packages/domain/package.json'), 'utf8'));
const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json');
const programs = programsIn(readFileSync(join(root, 'packages/domain/README.md'), 'utf8'));

let domain: InstalledPackage;
beforeAll(async () => {
  domain = await installPacked('packages/domain');
  writeFileSync(join(domain.folder, 'equal.ts'), equal);
  writeFileSync(join(domain.folder, 'entries.ts'), importingAll);
  for (const [index, program] of programs.entries())
    writeFileSync(join(domain.folder, `program-${index + 1}.ts`), checkedProgram(program));
});
afterAll(() => domain?.remove());

/** What a program checks itself with, without types of Node. */
const equal = `export function deepStrictEqual<Value>(value: Value, expected: NoInfer<Value>): void {
  const [is, should] = [value, expected].map((each) => JSON.stringify(each));
  if (is !== should) throw new Error(\`\${is} is not \${should}\`);
}
`;
/** Exports everything again: then each type must have a name that a program can write in its own declarations. */
const importingAll = [
  ...entries.map((entry, index) => `import * as entry${index} from '@mim/domain/${entry.slice(2)}';`),
  `export const all = { ${entries.map((_, index) => `...entry${index}`).join(', ')} };`,
  'console.log(Object.keys(all).length);',
].join('\n');

const tool = (name: string): string => join(import.meta.dirname, 'node_modules', '.bin', name);

/** Compiles all programs, every declaration that they use included, without anything skipped. */
const compile = (module: string, moduleResolution: string, ...more: readonly string[]) =>
  run(
    domain.folder,
    tool('tsc'),
    ...['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2023'],
    ...['--lib', 'es2023,dom', '--types', '', '--strict', '--exactOptionalPropertyTypes'],
    ...['--noUncheckedIndexedAccess', '--noImplicitReturns', '--skipLibCheck', 'false', ...more],
    ...['entries.ts', ...programs.map((_, index) => `program-${index + 1}.ts`)],
  );

test('the tarball holds the licence, the page, what was built and its sources, and no test', async () => {
  const files = (await run(domain.folder, 'tar', '-tzf', domain.tarball)).split('\n');
  expect(files).toEqual(
    expect.arrayContaining(
      ['LICENSE', 'README.md', 'dist/visit/index.js', 'src/visit/index.ts'].map((file) => `package/${file}`),
    ),
  );
  expect(files.filter((file) => file.includes('.test.'))).toEqual([]);
  expect(await run(domain.folder, 'tar', '-xzOf', domain.tarball, 'package/package.json')).not.toMatch(
    /catalog:|workspace:/,
  );
});

test('its manifest and its types are sound', async () => {
  await run(domain.folder, tool('publint'), '--strict', domain.tarball);
  await run(domain.folder, tool('attw'), '--profile', 'esm-only', domain.tarball);
});

describe('installed with npm into an empty folder', () => {
  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('everything compiles with module %s and resolution %s', async (module, resolution) => {
    await compile(
      module,
      resolution,
      '--declaration',
      '--emitDeclarationOnly',
      '--outDir',
      `declared-${resolution}`,
    );
    const declared = readFileSync(join(domain.folder, `declared-${resolution}`, 'entries.d.ts'), 'utf8');
    expect(declared).toContain('dueVisits');
  });
});

describe('in Node', () => {
  beforeAll(() => compile('nodenext', 'nodenext'));
  const runProgram = (name: string) => run(domain.folder, process.execPath, `${name}.js`);

  test('every entry is there', async () => {
    expect(Number(await runProgram('entries'))).toBeGreaterThan(300);
  });

  test.each(programs.map(({ title }, index) => [title, `program-${index + 1}`] as const))(
    'the program of the page does what it says: %s',
    async (_title, name) => {
      expect(readFileSync(join(domain.folder, `${name}.ts`), 'utf8')).toContain('\ndeepStrictEqual(');
      await runProgram(name);
    },
  );

  test('rules are there without zod, and schemas are not', async () => {
    const zod = join(domain.folder, 'node_modules', 'zod');
    renameSync(zod, `${zod}-away`);
    const names = entries.map((each) => each.slice(2)).filter((each) => each !== 'testing');
    // In one process: what fails to load is not kept, and says each time what it wants.
    const told = await run(
      domain.folder,
      process.execPath,
      '--input-type=module',
      '--eval',
      `const told = [];
      for (const name of ${JSON.stringify(names)})
        told.push(await import('@mim/domain/' + name).then(() => [name, 'there'], ({ message }) => [name, message]));
      console.log(JSON.stringify(told));`,
    );
    renameSync(`${zod}-away`, zod);
    const there = (name: string) =>
      name.endsWith('/schema') ? expect.stringContaining("Cannot find package 'zod'") : 'there';
    expect(JSON.parse(told)).toEqual(names.map((name) => [name, there(name)]));
  });
});
