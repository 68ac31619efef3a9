import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { circlesAmong } from './circles.js';
import { domainLayers } from './domain-layers.js';
import { importsWithin } from './imports.js';
import { importsUpwards } from './layers.js';

const root = join(import.meta.dirname, '..', '..');
const workspaces = ['packages', 'apps', 'tooling'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
);

const lines = (imports: ReturnType<typeof importsWithin>) =>
  imports.map(({ from, to }) => `${from} -> ${to}`);
/** A circle as people read it: the folder in which it lies, and the imports that make it. */
const told = (folder: string) =>
  circlesAmong(importsWithin(folder)).map((circle) => ({
    in: circle.folder,
    imports: lines(circle.imports),
  }));

describe('no files and no folders need each other in a circle', () => {
  test.each(workspaces)('%s', (workspace) => {
    expect(told(join(root, workspace))).toEqual([]);
  });
});

test('the concepts of the domain build on what lies below them', () => {
  const imports = importsWithin(join(root, 'packages', 'domain', 'src')).filter(({ from }) =>
    from.includes('/'),
  );
  expect(lines(importsUpwards(imports, domainLayers))).toEqual([]);
  expect(imports.length).toBeGreaterThan(0);
});

/** Files in a folder of their own: path and text. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mim-folders-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const nothing = 'export {};\n';

describe('a circle that is planted is caught', () => {
  test.each([
    ['of files', `import { two } from './two.js';\n`, `import { one } from './one.js';\n`],
    [
      'of files that use types alone',
      `import type { Two } from './two.js';\n`,
      `export type { One } from './one.js';\n`,
    ],
    [
      'of a lazy import and an export',
      `const two = () => import('./two.js');\n`,
      `export * from './one.js';\n`,
    ],
    ['of a type that is named in place', `type Two = import('./two.js').Two;\n`, `import './one.js';\n`],
  ])('%s', (_kind, one, two) => {
    expect(
      told(plant({ 'src/one.ts': one, 'src/two.ts': two, 'src/three.ts': `import './one.js';\n` })),
    ).toEqual([{ in: 'src', imports: ['src/one.ts -> src/two.ts', 'src/two.ts -> src/one.ts'] }]);
  });

  test('of folders, though none of their files is in one', () => {
    const folder = plant({
      'visit/due.ts': `import type { Age } from '../registration/age.js';\n`,
      'visit/done.tsx': nothing,
      'registration/age.ts': nothing,
      'registration/end.ts': `import { done } from '../visit/done.js';\n`,
    });
    expect(told(folder)).toEqual([
      { in: '', imports: ['registration/end.ts -> visit/done.tsx', 'visit/due.ts -> registration/age.ts'] },
    ]);
  });

  test('of three folders', () => {
    const folder = plant({
      'a/one.ts': `import '../b/one.js';\n`,
      'b/one.ts': `import '../c/deep/one.js';\n`,
      'c/deep/one.ts': nothing,
      'c/two.ts': `import '../a/two.js';\n`,
      'a/two.ts': nothing,
    });
    expect(told(folder).flatMap(({ imports }) => imports)).toHaveLength(3);
  });
});

test('a folder may build on its neighbours and on the folders inside it', () => {
  const folder = plant({
    'visit/index.ts': `import './clock/due.js';\nimport '../kernel/day.js';\nimport 'zod';\n`,
    'visit/clock/due.ts': `import '../rhythm.js';\n`,
    'visit/rhythm.ts': nothing,
    'visit/rhythm.test.ts': `import './index.js';\n`,
    'kernel/day.ts': nothing,
  });
  expect(told(folder)).toEqual([]);
});

test.each([
  ['upwards', 'kernel/id.ts', '../visit/due.js'],
  ['sideways', 'visit/due.ts', '../outcome/mark.js'],
  ['to a folder without a place', 'visit/due.ts', '../groups/meeting.js'],
  ['from a folder without a place', 'groups/meeting.ts', '../kernel/id.js'],
])('an import that goes %s is caught', (_direction, from, specifier) => {
  const folder = plant({
    'kernel/id.ts': nothing,
    'visit/due.ts': nothing,
    'outcome/mark.ts': nothing,
    'groups/meeting.ts': nothing,
    [from]: `import '${specifier}';\n`,
  });
  expect(importsUpwards(importsWithin(folder), [['kernel'], ['visit', 'outcome']])).toHaveLength(1);
});
