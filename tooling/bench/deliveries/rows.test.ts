import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deliveryReader, formatRow, tableHeader } from '@mim/domain/delivery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf } from './random.mjs';
import { participationRow, visitingMotherRow } from './rows.mjs';
import { descriptorOf, format, writeDeliveries } from './write-deliveries.mjs';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mim-bench-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('made-up deliveries', () => {
  it('have no error', () => {
    const errors: string[] = [];
    const reader = deliveryReader({
      descriptor: descriptorOf('location-1', 2008),
      report: ({ severity, code, value }) => severity === 'error' && errors.push(`${code} ${value}`),
    });
    const random = randomOf(7);
    const mothers = reader.table('participations', tableHeader('participations', format));
    const visiting = reader.table('visiting-mothers', tableHeader('visiting-mothers', format));
    for (let number = 1; number <= 3000; number += 1) {
      mothers(formatRow('participations', participationRow(random, 2008, number), format), number + 1);
      visiting(formatRow('visiting-mothers', visitingMotherRow(random, 2008, number), format), number + 1);
    }
    reader.finish();
    expect(errors).toEqual([]);
  });

  it('of one seed are always the same, of another seed others', async () => {
    const written = async (at: string, seed: number) => {
      await writeDeliveries(path.join(folder, at), 2008, { locations: 2, participations: 50 }, seed);
      return readFile(path.join(folder, at, 'location-2', 'participations.csv'), 'utf8');
    };
    const first = await written('a', 1);
    expect(first.split('\n')).toHaveLength(52);
    expect(await written('b', 1)).toBe(first);
    expect(await written('c', 2)).not.toBe(first);
  });
});
