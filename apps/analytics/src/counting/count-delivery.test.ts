import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aDelivery } from '@mim/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { countDelivery } from './count-delivery.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
});
afterEach(() => folder.remove());

const first = aDelivery();
const second = aDelivery({ descriptor: { formatVersion: '2' }, uptake: [{}] });

/** Counts a delivery from its files. */
async function count(delivery: typeof first, changed: Readonly<Record<string, string | null>> = {}) {
  await folder.write('breda', delivery, changed);
  return countWritten(delivery);
}

async function countWritten(delivery: typeof first) {
  const at = path.join(folder.path, 'breda');
  const { tally, problems } = await countDelivery(
    { folder: at, descriptor: delivery.descriptor },
    { asked: 'every-problem' },
  );
  return {
    tally,
    problems: problems.listed.map(({ file, code }) => `${path.basename(file)} ${code}`),
  };
}

describe('a delivery', () => {
  it('of either format counts the same, and uptake where it is kept', async () => {
    const { tally, problems } = await count(first);
    expect(problems).toEqual([]);
    const other = await count(second);
    expect(other.problems).toEqual([]);
    expect(other.tally?.participations).toEqual(tally?.participations);
    expect(other.tally?.survival).toEqual(tally?.survival);
    expect(tally?.uptake).toEqual({ rows: {}, bySource: {} });
    expect(other.tally?.uptake.rows).toEqual({ breda: 1 });
    expect(other.tally?.uptake.bySource['well-baby-clinic']).toMatchObject({ referred: 4, intakes: 3 });
  });

  it('of format 2 is refused without its table of uptake', async () => {
    expect(await count(second, { 'uptake.csv': null })).toEqual({
      tally: null,
      problems: ['uptake.csv file-missing'],
    });
  });

  it('of format 1 is refused with a table that came later', async () => {
    await folder.write('breda', first);
    await writeFile(path.join(folder.path, 'breda', 'uptake.csv'), '');
    expect(await countWritten(first)).toEqual({ tally: null, problems: ['uptake.csv table-not-in-format'] });
  });
});
