import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deliveryFiles, deliveryReader, type TableName, type TableRow } from '@mim/domain/delivery';
import { readDescriptor } from '@mim/domain/delivery/schema';
import { mergeAll } from '../../tally/merge.js';
import { createTallier } from '../../tally/tallier.js';
import type { Tally } from '../../tally/tally.js';

/** Where the demonstration keeps the deliveries of the national registration of 2008. */
const folder = fileURLToPath(
  new URL('../../../../../packages/database/demo/deliveries-2008', import.meta.url),
);

/** Counts one delivery of the demonstration, whose cells need no quotes; throws on any error in it. */
function tallyOfFolder(location: string): Tally {
  const files = deliveryFiles(join(folder, location));
  const read = readDescriptor(readFileSync(files.descriptor, 'utf8'), files.descriptor);
  if (!read.ok) throw new Error(`${files.descriptor} cannot be read`);
  const descriptor = read.value;
  const reader = deliveryReader({
    descriptor,
    files,
    report: ({ severity, file, line, code }) => {
      if (severity === 'error') throw new Error(`${file}, line ${line}: ${code}`);
    },
  });
  const tallier = createTallier(descriptor);
  const count = <Name extends TableName>(name: Name, add: (row: TableRow<Name>) => void): void => {
    const [header = '', ...lines] = readFileSync(files[name], 'utf8').trimEnd().split(/\r?\n/);
    const readRow = reader.table(name, header.split(','));
    lines.forEach((line, index) => {
      const row = readRow(line.split(','), index + 2);
      if (row !== null) add(row);
    });
  };
  count('participations', tallier.participation);
  count('visiting-mothers', tallier.visitingMother);
  count('coordinators', tallier.coordinator);
  reader.finish();
  return tallier.result();
}

/** The tally of the national registration of 2008, counted from its files. */
export const tallyOf2008 = (): Tally => mergeAll(readdirSync(folder).map(tallyOfFolder));
