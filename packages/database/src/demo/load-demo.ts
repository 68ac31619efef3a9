import type { Transaction } from 'kysely';
import { setActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import { asOwner } from './as-owner.js';
import { loaderAs } from './demo-loader.js';
import { removeDemo } from './remove-demo.js';

export interface LoadDemoOptions {
  /** Day around which two years of the programme are made up, ISO text; absent: only what is of 2008. */
  readonly today?: string;
  /**
   * Master secret of pseudonyms, of the servers that will read the database; absent: of the years after 2008 nothing was
   * delivered.
   */
  readonly pseudonymSecret?: string;
}

/**
 * Loads the demonstration, once: the locations and providers of 2008 with a made-up delivery of each, what
 * was published of 2004-2008, what the demonstration's accounts may do, two years of mothers, visiting
 * mothers and visits around today, and what was delivered of the years between. All of it comes in one transaction. When it was loaded or removed before,
 * nothing happens; when its removal was asked for and not done, it is done.
 *
 * @param ownerConnectionString Connection of `mim_owner`.
 * @returns How many deliveries were stored now.
 * @example
 * await loadDemo(server.connectionStrings.owner, { today: '2008-12-31' });
 */
export async function loadDemo(
  ownerConnectionString: string,
  { today, pseudonymSecret }: LoadDemoOptions = {},
): Promise<{ readonly deliveries: number }> {
  const loaded = await asOwner(ownerConnectionString, async (trx) => {
    await setActor(trx, loaderAs('administrator'));
    const state = await demoState(trx);
    if (state?.removedAt != null) return { deliveries: 0 };
    if (state?.removalAskedAt != null) return null;
    if (state !== undefined && (today === undefined || state.loadedFor !== null)) return { deliveries: 0 };
    // Only read when it is needed: a start that finds everything there waits for none of it.
    const { fillDemo } = await import('./fill-demo.js');
    const deliveries = await fillDemo(trx, today ?? null, pseudonymSecret ?? null);
    await setActor(trx, loaderAs('administrator'));
    await trx
      .insertInto('mim.demo_state')
      .values({ loadedFor: today ?? null })
      .onConflict((conflict) => conflict.column('demoStateId').doUpdateSet({ loadedFor: today ?? null }))
      .execute();
    return { deliveries };
  });
  if (loaded !== null) return loaded;
  await removeDemo(ownerConnectionString);
  return { deliveries: 0 };
}

/** Whether the demonstration is there; undefined: it never was. Asked as administrator. */
export const demoState = (trx: Transaction<Database>) =>
  trx.selectFrom('mim.demo_state').select(['loadedFor', 'removalAskedAt', 'removedAt']).executeTakeFirst();
