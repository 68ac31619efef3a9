import { openDatabase, withActor } from '@mim/database';
import { accountId } from './api-process.mjs';

/**
 * Lets the asking account work for locations, and for no other.
 * @param {string} appConnectionString Of mim_app.
 * @param {readonly string[]} codes
 */
export async function storeMemberships(appConnectionString, codes) {
  const db = openDatabase({
    connectionString: appConnectionString,
    applicationName: 'mim-bench',
    patience: 60_000,
  });
  try {
    await withActor(db, { accountId: 'bench', role: 'administrator', locationIds: [] }, async (trx) => {
      await trx.deleteFrom('mim.membership').where('accountId', '=', accountId).execute();
      await trx
        .insertInto('mim.membership')
        .values(
          codes.map((code) => ({
            accountId,
            role: /** @type {const} */ ('coordinator'),
            locationId: code,
            providerId: null,
          })),
        )
        .execute();
    });
  } finally {
    await db.destroy();
  }
}
