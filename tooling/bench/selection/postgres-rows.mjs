import { withActor } from '@mim/database';
import { sql } from 'kysely';
import { questionInSql } from './question.mjs';

const analyst = /** @type {const} */ ({ accountId: 'bench', role: 'analyst' });

/**
 * Answers the question from the rows in PostgreSQL.
 * @param {import('kysely').Kysely<import('@mim/database').Database>} analytics Handle of mim_analytics.
 * @param {readonly string[]} codes
 * @param {number} year
 * @returns {Promise<number>} The participations that it counted.
 */
export function askPostgres(analytics, codes, year) {
  const list = codes.map((code) => `'${code}'`).join(', ');
  const table = `mim.delivery_participation`;
  const where = `(location_id, delivery_id) in
    (select location_id, delivery_id from mim.delivery where year = ${year} and location_id in (${list}))`;
  return withActor(analytics, { ...analyst, locationIds: [] }, async (trx) => {
    let participations = 0;
    for (const [index, statement] of questionInSql({ table, where }, year).entries()) {
      const { rows } = await sql.raw(statement).execute(trx);
      if (index === 0)
        participations = Number(/** @type {{ participations: number }} */ (rows[0]).participations);
    }
    return participations;
  });
}
