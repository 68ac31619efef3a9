import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isUnfinished } from '@mim/delivery-files';
import { fail, ok } from '@mim/domain/kernel';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newFileAt } from './new-file.js';
import { type NewFilesPlace, writeNewFiles } from './new-files.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mim-new-files-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** All files below a folder with what stands in them. */
function filesBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );
}
const place = (folder: string, change: Partial<NewFilesPlace> = {}): NewFilesPlace => ({
  folder: path.join(root, folder),
  force: false,
  dryRun: false,
  ...change,
});
const write = (where: NewFilesPlace, content: Readonly<Record<string, string>>, succeeds = true) =>
  writeNewFiles(where, async (files) => {
    for (const [at, text] of Object.entries(content)) {
      const [unit = '', name] = at.split(':');
      files.open(unit, name).write(text);
    }
    return succeeds
      ? ok('done')
      : fail({ code: 'x', message: { nl: '', en: '' }, remedy: { nl: '', en: '' } });
  });

const content = { 'a.csv': '1', '2008/breda:datapackage.json': '{}', '2008/breda:coordinators.csv': 'ü' };

describe('new files', () => {
  it('come to stand in a folder that is there or not, and say how large they are', async () => {
    for (const folder of ['new', 'there']) {
      mkdirSync(path.join(root, 'there'), { recursive: true });
      expect(await write(place(folder), content)).toMatchObject({
        ok: true,
        value: {
          value: 'done',
          written: [
            { files: 1, bytes: 1 },
            { files: 2, bytes: 4 },
          ],
        },
      });
      expect(filesBelow(path.join(root, folder))).toEqual({
        'a.csv': '1',
        '2008/breda/datapackage.json': '{}',
        '2008/breda/coordinators.csv': 'ü',
      });
    }
    expect(readdirSync(root).toSorted()).toEqual(['new', 'there']);
  });

  it('are none when the work fails, throws, or is only tried, and nothing else is left', async () => {
    await write(place('there'), { 'old.csv': 'old' });
    const before = filesBelow(root);
    for (const folder of ['there', 'new']) {
      expect(await write(place(folder), content, false)).toMatchObject({ ok: false });
      await expect(
        writeNewFiles(place(folder), async (files) => {
          files.open('a.csv').write('1');
          throw new Error('broken');
        }),
      ).rejects.toThrow('broken');
      const dry = await write(place(folder, { dryRun: true }), content);
      expect(dry).toMatchObject({
        ok: true,
        value: {
          written: [
            { files: 1, bytes: 1 },
            { files: 2, bytes: 4 },
          ],
        },
      });
    }
    expect(filesBelow(root)).toEqual(before);
    expect(readdirSync(root)).toEqual(['there']);
  });

  it('replace nothing unless it is asked, then as a whole, and what else stands there stays', async () => {
    await write(place('out'), { ...content, '2008/breda:uptake.csv': 'old', 'b.csv': 'other' });
    const again = { 'a.csv': '2', '2008/breda:datapackage.json': '[]' };
    expect(await write(place('out'), again)).toMatchObject({ ok: false, problem: { code: 'out-exists' } });
    expect(filesBelow(path.join(root, 'out'))['a.csv']).toBe('1');
    const force = place('out', { force: true, mayGo: (name) => /\.(csv|json)$/.test(name) });
    expect(await write(force, again)).toMatchObject({ ok: true });
    expect(filesBelow(root)).toEqual({
      'out/a.csv': '2',
      'out/b.csv': 'other',
      'out/2008/breda/datapackage.json': '[]',
    });
  });

  it('never replace a folder that holds something else', async () => {
    await write(place('out'), content);
    writeFileSync(path.join(root, 'out/2008/breda/letter.doc'), 'dear');
    const force = place('out', { force: true, mayGo: (name) => /\.(csv|json)$/.test(name) });
    expect(await write(force, content)).toMatchObject({
      ok: false,
      problem: { code: 'out-holds-other-files', message: { en: expect.stringContaining('letter.doc') } },
    });
    expect(filesBelow(root)['out/2008/breda/letter.doc']).toBe('dear');
  });

  it('are refused in words where they cannot be', async () => {
    writeFileSync(path.join(root, 'file'), '');
    const codeOf = async (folder: string) => {
      const done = await write(place(folder), content);
      return done.ok ? null : done.problem.code;
    };
    expect(await codeOf('none/below')).toBe('out-folder-missing');
    expect(await codeOf('file')).toBe('out-not-a-folder');
    expect(await codeOf('file/below')).toBe('out-not-a-folder');
    expect(
      await write(place('new', { expected: ['a.csv'] }), { 'a.csv/b.csv': '', 'a.csv': '' }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'out-unwritable' },
    });
    expect(filesBelow(root)).toEqual({ file: '' });
  });

  it('of a run that was killed are known by their name', async () => {
    let name = '';
    await writeNewFiles(place('.'), async (files) => {
      files.open('a.csv');
      name = readdirSync(root)[0] ?? '';
      return ok(undefined);
    });
    expect(isUnfinished(name)).toBe(true);
    expect(isUnfinished('breda')).toBe(false);
  });
});

describe('a new file', () => {
  it('holds what was written to it, in whatever pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 400_000, size: 'max' }), fc.uint8Array()), { maxLength: 5 }),
        (pieces) => {
          const at = path.join(root, 'file');
          const file = newFileAt(at);
          for (const piece of pieces) file.write(piece);
          const bytes = file.bytes();
          file.close();
          const whole = Buffer.concat(pieces.map((piece) => Buffer.from(piece as string)));
          expect(readFileSync(at).equals(whole)).toBe(true);
          expect(bytes).toBe(whole.length);
          rmSync(at);
        },
      ),
      { seed: 2008, numRuns: 30 },
    );
  });
});
