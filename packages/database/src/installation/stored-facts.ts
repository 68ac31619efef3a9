import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema/database.generated.js';

/** What an installation holds, as far as whoever looks after it is asked to do something: counts, nothing of anybody. */
export interface StoredFacts {
  readonly administrators: number;
  /** Invitations that can still be taken up. */
  readonly openInvitations: number;
  /** Invitations that nobody took up in time. */
  readonly expiredInvitations: number;
  readonly hasDemo: boolean;
  /** Of each location the last delivery that was made here: under which key its pseudonyms were. */
  readonly keyChecks: readonly { readonly locationId: string; readonly keyCheck: string }[];
}

/**
 * Counts what is stored, at one moment, as a backup reads it; nothing can be written.
 * @param owner Handle of mim_owner, to a database of this program's schema.
 * @example
 * (await storedFacts(owner)).administrators; // 1
 */
export const storedFacts = (owner: Kysely<Database>): Promise<StoredFacts> =>
  owner
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await sql`select set_config('mim.account_id', 'backup', true), set_config('mim.role', 'backup', true)`.execute(
        trx,
      );
      const counts = await sql<Omit<StoredFacts, 'keyChecks'>>`
        select
          (select count(distinct account_id)::int from mim.membership where role = 'administrator') as administrators,
          (select count(*)::int from mim.invitation
            where accepted_at is null and withdrawn_at is null and expires_at > now()) as open_invitations,
          (select count(*)::int from mim.invitation
            where accepted_at is null and withdrawn_at is null and expires_at <= now()) as expired_invitations,
          exists (select from mim.demo_state where removed_at is null) as has_demo`.execute(trx);
      const { rows } = await sql<StoredFacts['keyChecks'][number]>`
        select distinct on (location_id) location_id, key_check from mim.delivery
        where key_check is not null order by location_id, received_at desc`.execute(trx);
      const found = counts.rows[0];
      if (found === undefined) throw new Error('the database counted nothing');
      return { ...found, keyChecks: rows };
    });
