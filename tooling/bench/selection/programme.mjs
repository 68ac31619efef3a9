import { storeDelivery, withActor } from '@mim/database';
import { randomOf } from '../deliveries/random.mjs';
import { coordinatorRow, participationRow, visitingMotherRow } from '../deliveries/rows.mjs';
import { descriptorOf } from '../deliveries/write-deliveries.mjs';

/**
 * A programme of many locations and years, in a database.
 * @typedef {object} Programme
 * @property {readonly string[]} codes Of the locations.
 * @property {readonly number[]} years
 * @property {number} participations In each delivery.
 */

const seed = 11;

/**
 * The deliveries of a location, one a year.
 * @param {Programme} programme
 * @param {string} code
 * @returns {import('@mim/database').ValidDelivery[]}
 */
export function deliveriesOf({ codes, years, participations }, code) {
  const random = randomOf(seed * 100_000 + codes.indexOf(code));
  const list = (/** @type {number} */ length) => Array.from({ length }, (_, index) => index + 1);
  return years.map((year) => ({
    descriptor: descriptorOf(code, year),
    participations: list(participations).map((number) => participationRow(random, year, number)),
    'visiting-mothers': list(Math.ceil(participations / 2)).map((number) =>
      visitingMotherRow(random, year, number),
    ),
    coordinators: [coordinatorRow(1)],
    uptake: [],
  }));
}

/**
 * Stores a programme, each part as whoever may.
 * @param {import('kysely').Kysely<import('@mim/database').Database>} app Handle of mim_app.
 * @param {Programme} programme
 * @param {(words: string) => void} say
 */
export async function storeProgramme(app, programme, say) {
  const { codes } = programme;
  const first = Math.min(...programme.years);
  await withActor(app, { accountId: 'bench', role: 'administrator', locationIds: [] }, (trx) =>
    trx
      .insertInto('mim.location')
      .values(
        codes.map((code) => ({
          locationId: code,
          name: code,
          municipality: code,
          firstYear: first,
          lastYear: null,
        })),
      )
      .execute(),
  );
  for (const [index, code] of codes.entries()) {
    if (index % 20 === 0) say(`storing location ${index + 1} of ${codes.length}`);
    await withActor(app, { accountId: 'bench', role: 'coordinator', locationIds: [code] }, async (trx) => {
      for (const delivery of deliveriesOf(programme, code)) await storeDelivery(trx, delivery);
    });
  }
}
