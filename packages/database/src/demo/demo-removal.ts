import { type Kysely, sql, type Transaction } from 'kysely';
import { Client } from 'pg';
import { setActor, withActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import { asOwner } from './as-owner.js';
import { loaderAs } from './demo-loader.js';
import { demoState } from './load-demo.js';
import { removeDemo } from './remove-demo.js';

/** Channel on which whoever asks wakes whoever may remove. */
const channel = 'mim_demo_removal';

/**
 * Asks that the demonstration be removed. The servers that people reach cannot remove anything themselves:
 * they own no table. The process that started the database hears it and does it.
 *
 * @param trx Transaction of an administrator; for any other role nothing is asked.
 * @returns Whether it was asked: false when there is no demonstration (any more).
 * @example
 * const asked = await withActor(db, administrator, (trx) => askDemoRemoval(trx));
 */
export async function askDemoRemoval(trx: Transaction<Database>): Promise<boolean> {
  const asked = await trx
    .updateTable('mim.demo_state')
    .set({ removalAskedBy: sql`current_setting('mim.account_id')`, removalAskedAt: sql`now()` })
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  if (asked.numUpdatedRows === 0n) return false;
  // Heard once this is committed, and not when it is not.
  await sql`select pg_notify(${channel}, '')`.execute(trx);
  return true;
}

/**
 * Whether the demonstration was taken out: then nothing of it is to be made again.
 * @param db Handle of `mim_app`.
 */
export const isDemoRemoved = (db: Kysely<Database>): Promise<boolean> =>
  withActor(
    db,
    loaderAs('administrator'),
    async (trx) => {
      const state = await demoState(trx);
      return state !== undefined && state.removedAt !== null;
    },
    { readOnly: true },
  );

/**
 * Removes the demonstration when an administrator asks for it, from now on until it is stopped.
 *
 * @param ownerConnectionString Connection of `mim_owner`.
 * @param onFailure Told when the removal fails, or the connection on which it is heard.
 * @returns Stops it.
 * @example
 * const stop = await removeDemoWhenAsked(server.connectionStrings.owner, (error) => console.error(error));
 */
export async function removeDemoWhenAsked(
  ownerConnectionString: string,
  onFailure: (error: Error) => void,
): Promise<() => Promise<void>> {
  const client = new Client({
    connectionString: ownerConnectionString,
    application_name: 'mim-demo-removal',
  });
  let removing: Promise<void> = Promise.resolve();
  client.on('error', onFailure);
  client.on('notification', () => {
    removing = removing.then(() => removeIfAsked(ownerConnectionString)).catch(onFailure);
  });
  await client.connect();
  await client.query(`listen ${channel}`);
  return async () => {
    await client.end();
    await removing;
  };
}

/** Anybody with a connection can make a noise; what counts is that an administrator asked. */
async function removeIfAsked(ownerConnectionString: string): Promise<void> {
  const state = await asOwner(ownerConnectionString, async (trx) => {
    await setActor(trx, loaderAs('administrator'));
    return demoState(trx);
  });
  if (state !== undefined && state.removalAskedAt !== null && state.removedAt === null)
    await removeDemo(ownerConnectionString);
}
