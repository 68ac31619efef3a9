import { symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Delivery } from '@mim/domain/delivery';
import {
  aDelivery,
  deliveryArbitrary,
  onSeveralDisks,
  overlapping,
  sayingItElsewhere,
  sayingUnpacked,
  withPassword,
} from '@mim/domain/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';
import { filesOfDelivery, zipOf } from '../testing/zip-delivery.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
});
afterEach(() => folder.remove());

const zip = (name: string, bytes: ArrayBuffer) => writeFile(path.join(folder.path, name), Buffer.from(bytes));
const of = (code: string, more: object = {}): Delivery =>
  aDelivery({ descriptor: { location: { code, name: code, municipality: code }, ...more } });

/** All that both commands say of what stands below a path, which itself is left out of it. */
async function saidOf(at: string) {
  const ofPath = async (words: readonly string[]) => {
    const { code, data, lines } = await runCaptured([...words, '--deliveries', at]);
    const without = (text: string) => text.replaceAll(at, '');
    return { code, data: without(data), lines: lines.map(without) };
  };
  return [
    await ofPath(['validate', '--format', 'json']),
    await ofPath(['figures', '--year', '2008', '--scope', 'all']),
  ];
}

/** What is wrong, as `file code`. */
async function refused(): Promise<string[]> {
  const { data } = await runCaptured(['validate', '--format', 'json', '--deliveries', folder.path]);
  const problems = JSON.parse(data) as { file: string; code: string; message: { nl: string; en: string } }[];
  for (const { message } of problems)
    expect(message).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
  return problems.map(({ file, code }) => `${path.relative(folder.path, file)} ${code}`);
}

describe('a delivery in a zip', () => {
  it('is read as its folder is, whatever stands in it, with or without the folder in the zip', async () => {
    await fc.assert(
      fc.asyncProperty(
        deliveryArbitrary(2008, 'breda'),
        fc.constantFrom('', 'breda/', 'a/b/'),
        async (delivery, within) => {
          const [inFolder, inZip] = [await deliveryFolder(), await deliveryFolder()];
          try {
            const changed: Record<string, string> = {
              'coordinators.csv': 'coordinator_id,name\nc1,Fatima\n',
            };
            for (const change of [{}, changed]) {
              await inFolder.write(within, delivery, change);
              const files = filesOfDelivery(delivery, within);
              for (const [name, text] of Object.entries(change)) files[within + name] = Buffer.from(text);
              const file = path.join(inZip.path, 'delivery.zip');
              await writeFile(file, Buffer.from(zipOf(files)));
              expect(await saidOf(file)).toEqual(await saidOf(inFolder.path));
            }
          } finally {
            await inFolder.remove();
            await inZip.remove();
          }
        },
      ),
      { seed: 20_081_231, numRuns: 12 },
    );
  });

  it('counts beside folders, several in one zip too, and what else is in it is named', async () => {
    await folder.write('laak', of('laak'));
    await zip('breda.zip', zipOf(filesOfDelivery(of('breda'))));
    const more = { 'brief.txt': new Uint8Array(3), '__MACOSX/._brief.txt': new Uint8Array(3) };
    await zip(
      'twee.ZIP',
      zipOf({ ...filesOfDelivery(of('ede'), 'ede/'), ...filesOfDelivery(of('borne'), 'borne/'), ...more }),
    );
    const run = await runCaptured(['figures', '--deliveries', folder.path, '--year', '2008']);
    expect(run.code).toBe(0);
    expect(run.data).toContain('2008,national,locations.delivered,,,4,');
    expect(await refused()).toEqual(['twee.ZIP/brief.txt not-of-a-delivery']);
  });

  it('is one with a folder that holds the same version, and the highest version counts', async () => {
    await folder.write('breda', of('breda'));
    await zip('breda.zip', zipOf(filesOfDelivery(of('breda'))));
    expect(await refused()).toEqual(['breda.zip/datapackage.json delivery-twice']);
    await zip('breda.zip', zipOf(filesOfDelivery(of('breda', { version: 2 }))));
    expect(await refused()).toEqual(['breda/datapackage.json delivery-replaced']);
  });

  it('is read along a link once, and a folder that is called a zip is a folder', async () => {
    await folder.write('map.zip', of('ede'));
    await zip('breda.zip', zipOf(filesOfDelivery(of('breda'))));
    await symlink(path.join(folder.path, 'breda.zip'), path.join(folder.path, 'link.zip'));
    expect(await refused()).toEqual(['link.zip folder-seen-before']);
  });

  it('disappears nowhere: a zip of what is no delivery, of nothing, and a zip in a zip are named', async () => {
    await folder.write('ede', of('ede'));
    const inner = zipOf(filesOfDelivery(of('breda')));
    await zip('binnen.zip', zipOf({ 'breda.zip': new Uint8Array(inner), 'breda.7z': new Uint8Array(2) }));
    await zip('half.zip', zipOf({ 'breda/participations.csv': new Uint8Array(2) }));
    await zip('leeg.zip', zipOf({}));
    await zip('anders.zip', zipOf({ 'Datapackage.JSON': new Uint8Array(2) }));
    expect((await refused()).toSorted()).toEqual([
      'anders.zip/Datapackage.JSON descriptor-misspelled',
      'binnen.zip/breda.7z archive-not-read',
      'binnen.zip/breda.zip archive-not-read',
      'half.zip/breda/datapackage.json descriptor-missing',
      'leeg.zip folder-empty',
    ]);
  });
});

describe('a zip that attacks', () => {
  const sound = zipOf(filesOfDelivery(of('breda')));
  it.each([
    ['nothing in it', () => new ArrayBuffer(0), 'archive-unreadable'],
    ['files that say they are large', () => sayingUnpacked(sound, 4_000_000_000), 'archive-too-large'],
    ['files that are the same bytes', () => overlapping(sound), 'archive-unreadable'],
    ['a directory in two ways', () => onSeveralDisks(sound), 'archive-unreadable'],
    ['a directory that is said elsewhere', () => sayingItElsewhere(sound), 'archive-unreadable'],
    ['a password', () => withPassword(sound), 'archive-encrypted'],
    [
      'what unpacks to a thousand times its size',
      () => zipOf({ 'participations.csv': new Uint8Array(60_000_000) }),
      'archive-too-large',
    ],
    [
      'more files than it may have',
      () => zipOf(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`${n}.csv`, new Uint8Array(1)]))),
      'archive-too-large',
    ],
    ['a name that leads out of it', () => zipOf(filesOfDelivery(of('breda'), '../../')), 'archive-odd-names'],
    ['a name from the root', () => zipOf(filesOfDelivery(of('breda'), '/etc/')), 'archive-odd-names'],
    [
      'a name with a sign that steers a terminal',
      () => zipOf({ '\u001b[2J.csv': new Uint8Array(1) }),
      'archive-odd-names',
    ],
    [
      'two files of one name',
      () => zipOf({ 'a/x.csv': new Uint8Array(1), 'a\\x.csv': new Uint8Array(1) }),
      'archive-same-names',
    ],
  ])('with %s is refused in words', async (_, attack, code) => {
    await zip('breda.zip', attack());
    expect(await refused()).toEqual([`breda.zip ${code}`]);
  });

  it('that is larger than it may be is not read', async () => {
    await zip('breda.zip', sound);
    await truncate(path.join(folder.path, 'breda.zip'), 10_000_001);
    expect(await refused()).toEqual(['breda.zip archive-too-large']);
  });

  it('lies about the size of its files, and they are refused', async () => {
    for (const bytes of [1, 0]) {
      await zip('breda.zip', sayingUnpacked(sound, bytes));
      expect(await refused()).toContainEqual(
        expect.stringMatching(/^breda\.zip\S* (file|archive)-unreadable$/),
      );
    }
  });

  it('is torn off anywhere, and is never half a delivery', async () => {
    for (let length = 0; length < sound.byteLength; length += 101) {
      await zip('breda.zip', sound.slice(0, length));
      expect(await refused()).toEqual(['breda.zip archive-unreadable']);
    }
  });

  it('has a byte of its files changed anywhere, and is refused in words or says what it did', async () => {
    await zip('breda.zip', sound);
    const asItWas = await saidOf(folder.path);
    for (let place = 0; place < sound.byteLength; place += 97) {
      const bytes = sound.slice(0);
      const view = new Uint8Array(bytes);
      view[place] = (view[place] ?? 0) ^ 0xff;
      await zip('breda.zip', bytes);
      const said = await saidOf(folder.path);
      if (said[0]?.code === 0) expect(said[1]?.data).toBe(asItWas[1]?.data);
      else expect(said[0]?.data).toMatch(/"code":/);
    }
  });
});
