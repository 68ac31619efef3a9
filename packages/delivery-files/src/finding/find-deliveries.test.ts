import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDeliveries } from './find-deliveries.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mim-deliveries-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function delivery(...below: string[]): Promise<string> {
  const at = path.join(folder, ...below);
  await mkdir(at, { recursive: true });
  await writeFile(path.join(at, 'datapackage.json'), '{}');
  return at;
}
const codeOf = async (at: string) => {
  const found = await findDeliveries(at);
  return found.ok ? found.value.folders : found.problem.code;
};
/** What is said of the files and folders below, without the folder that the test made. */
const said = async () => {
  const found = await findDeliveries(folder);
  if (!found.ok) return found.problem.code;
  return found.value.problems.map(
    ({ severity, file, code }) => `${severity} ${path.relative(folder, file)} ${code}`,
  );
};

describe('finding deliveries', () => {
  it('finds them at every depth, in the order of their names', async () => {
    const deep = await delivery('2008', 'west', 'breda', 'v1');
    const within = await delivery('2008', 'west', 'breda', 'v1', 'older');
    const flat = await delivery('ede');
    expect(await codeOf(folder)).toEqual([deep, within, flat]);
  });

  it('follows links, and none of them twice or for ever', async () => {
    const breda = await delivery('breda');
    await symlink(folder, path.join(breda, 'around'));
    await symlink(breda, path.join(folder, 'same'));
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'broken'));
    expect(await codeOf(folder)).toEqual([breda]);
  });

  it('says what is the matter with a folder without deliveries', async () => {
    expect(await codeOf(folder)).toBe('no-delivery');
    expect(await codeOf(path.join(folder, 'none'))).toBe('folder-missing');
    await writeFile(path.join(folder, 'file'), '');
    expect(await codeOf(path.join(folder, 'file'))).toBe('not-a-folder');
  });

  it('names what may be a delivery and cannot be read as one', async () => {
    await delivery('ede');
    for (const [below, file] of [
      ['breda', 'participations.csv'],
      ['borne', 'Datapackage.JSON'],
      ['borne', 'participations.csv'],
      ['dordrecht', 'data-package.json'],
      ['ede', 'participations (1).csv'],
      ['', 'groningen.7z'],
    ] as const) {
      await mkdir(path.join(folder, below), { recursive: true });
      await writeFile(path.join(folder, below, file), '');
    }
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'hengelo'));
    expect(await said()).toEqual([
      'error borne/Datapackage.JSON descriptor-misspelled',
      'error breda/datapackage.json descriptor-missing',
      'error dordrecht/data-package.json descriptor-misspelled',
      'error ede/participations (1).csv table-misspelled',
      'error groningen.7z archive-not-read',
      'error hengelo link-broken',
    ]);
  });

  it('skips what a run was writing, and says so', async () => {
    await delivery('breda');
    await delivery('.mim-0f3a5b7c9d11.part/ede');
    expect(await said()).toEqual(['warning .mim-0f3a5b7c9d11.part folder-unfinished']);
  });

  it.each([
    'participations.txt',
    'participations.csv.txt',
    'participations.xlsx',
    'Visiting Mothers.ods',
    'coordinators',
    'ede-participations.csv',
    'participations 2008 (definitief).csv',
  ])('takes a table under another name or kept otherwise for a delivery: %s', async (file) => {
    await delivery('breda');
    await mkdir(path.join(folder, 'ede'));
    await writeFile(path.join(folder, 'ede', file), '');
    expect(await said()).toEqual([
      'error ede/datapackage.json descriptor-missing',
      `error ede/${file} table-misspelled`,
    ]);
  });

  it.each(['tabular-data-package.json', 'ede-datapackage.json', 'datapackage.json.txt'])(
    'takes a descriptor under another name for a delivery: %s',
    async (file) => {
      await delivery('breda');
      await writeFile(path.join(folder, file), '{}');
      expect(await said()).toEqual([`error ${file} descriptor-misspelled`]);
    },
  );

  it.each(['over de participations.docx', 'datapackage-uitleg.pdf'])(
    'takes a text about a delivery for no part of one: %s',
    async (file) => {
      await delivery('breda');
      await writeFile(path.join(folder, file), '');
      expect(await said()).toEqual([`warning ${file} not-of-a-delivery`]);
    },
  );

  it('names what it skips, but not what a computer leaves behind', async () => {
    await delivery('breda');
    await mkdir(path.join(folder, 'empty'));
    await symlink(path.join(folder, 'breda'), path.join(folder, 'same'));
    for (const file of ['.DS_Store', 'Thumbs.db', 'letter.docx', 'breda/remarks.txt'])
      await writeFile(path.join(folder, file), '');
    expect(await said()).toEqual([
      'warning breda/remarks.txt not-of-a-delivery',
      'warning empty folder-empty',
      'warning letter.docx not-of-a-delivery',
      'warning same folder-seen-before',
    ]);
  });

  it('nothing disappears: each file is part of a delivery, named, or left by a computer', async () => {
    const names = fc.constantFrom(
      'datapackage.json',
      'DataPackage.json',
      'datapackage.json.txt',
      'participations.csv',
      'Coordinators.csv',
      'visiting_mothers.csv',
      'breda.zip',
      'notes.txt',
      'participations.xlsx',
    );
    const trees = fc.dictionary(fc.constantFrom('breda', 'ede', 'west/borne'), fc.uniqueArray(names), {
      minKeys: 1,
    });
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const root = await mkdtemp(path.join(folder, 'tree-'));
        for (const [below, files] of Object.entries(tree)) {
          await mkdir(path.join(root, below), { recursive: true });
          for (const file of files) await writeFile(path.join(root, below, file), '');
        }
        const found = await findDeliveries(root);
        const { folders, problems } = found.ok ? found.value : { folders: [], problems: [] };
        const named = new Set(problems.map(({ file }) => file));
        for (const [below, files] of Object.entries(tree)) {
          const at = path.join(root, below);
          const isTold = folders.includes(at) || named.has(path.join(at, 'datapackage.json'));
          for (const file of files) {
            const isOwn = file === 'datapackage.json' || file === 'participations.csv';
            const isMisspelledThere = problems.some(
              ({ file: other, code }) => code === 'descriptor-misspelled' && path.dirname(other) === at,
            );
            const mayBePassed = !found.ok && file === 'notes.txt';
            expect(
              named.has(path.join(at, file)) || mayBePassed || (isOwn && (isTold || isMisspelledThere)),
              `${below}/${file}`,
            ).toBe(true);
          }
        }
      }),
      { seed: 20_081_231, numRuns: 60 },
    );
  });
});
