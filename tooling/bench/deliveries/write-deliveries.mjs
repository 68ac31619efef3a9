import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataPackage, deliveryTables, formatRow, tableHeader } from '@mim/domain/delivery';
import { randomOf } from './random.mjs';
import { coordinatorRow, participationRow, visitingMotherRow } from './rows.mjs';

/** The format in which they are written. */
export const format = '1';

/**
 * How large the deliveries are to be.
 * @typedef {object} Size
 * @property {number} locations
 * @property {number} participations In each delivery.
 */

/**
 * The descriptor of a made-up location.
 * @param {string} code
 * @param {number} year
 * @returns {import('@mim/domain/delivery').DeliveryDescriptor}
 */
export const descriptorOf = (code, year) => ({
  formatVersion: format,
  year,
  version: 1,
  location: { code, name: code, municipality: code },
  providers: ['Provider'],
  variants: ['regular'],
  targetGroup: 'all-first-mothers',
  funding: ['youth-health'],
  reimbursement: ['declared-costs'],
  nil: false,
});

/**
 * Writes one delivery a location, with a visiting mother for every two mothers.
 * @param {string} folder
 * @param {number} year
 * @param {Size} size
 * @param {number} seed
 */
export async function writeDeliveries(folder, year, { locations, participations }, seed) {
  for (let location = 1; location <= locations; location += 1) {
    const random = randomOf(seed * 1000 + location);
    const code = `location-${location}`;
    const at = path.join(folder, code);
    await mkdir(at, { recursive: true });
    await writeFile(path.join(at, 'datapackage.json'), JSON.stringify(dataPackage(descriptorOf(code, year))));
    const visitingMothers = Math.ceil(participations / 2);
    await writeTable(at, 'participations', participations, (number) =>
      participationRow(random, year, number),
    );
    await writeTable(at, 'visiting-mothers', visitingMothers, (number) =>
      visitingMotherRow(random, year, number),
    );
    await writeTable(at, 'coordinators', 1, coordinatorRow);
  }
}

/**
 * @template {import('@mim/domain/delivery').TableName} Name
 * @param {string} folder
 * @param {Name} name
 * @param {number} rows
 * @param {(number: number) => import('@mim/domain/delivery').TableRow<Name>} rowOf
 */
async function writeTable(folder, name, rows, rowOf) {
  const file = createWriteStream(path.join(folder, deliveryTables[name].file));
  file.write(`${tableHeader(name, format).join(',')}\n`);
  let lines = '';
  for (let number = 1; number <= rows; number += 1) {
    lines += `${formatRow(name, rowOf(number), format).join(',')}\n`;
    if (lines.length < 65_536) continue;
    if (!file.write(lines)) await once(file, 'drain');
    lines = '';
  }
  file.end(lines);
  await once(file, 'close');
}
