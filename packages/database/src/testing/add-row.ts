import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Actor } from '../actor/actor.js';
import { withActor } from '../actor/with-actor.js';
import type { HistoryTable } from '../history/history-tables.js';
import type { Database } from '../schema/database.generated.js';

/** A table of the dossier. */
export type DossierTable = Extract<
  keyof Database,
  `mim.${HistoryTable | 'location_setting' | 'calendar_feed' | 'registration_confirmation'}`
>;
/** Columns of a row to add; the location is the actor's when it is not named. */
export type Facts<Table extends DossierTable> = Partial<Insertable<Database[Table]>>;

/** Adds a row to a table of the dossier as the actor, and gives it as it is then. */
export async function addRow<Table extends DossierTable>(
  app: Kysely<Database>,
  actor: Actor,
  table: Table,
  facts: Facts<Table>,
): Promise<Selectable<Database[Table]>> {
  const [location] = actor.locationIds;
  const row = { locationId: location, ...facts };
  return withActor(app, actor, async (trx) => {
    // The columns of each table are checked where its builder is called; here the table is open.
    const stored = await trx
      .insertInto(table as 'mim.person')
      .values(row as Insertable<Database['mim.person']>)
      .returningAll()
      .executeTakeFirstOrThrow();
    return stored as unknown as Selectable<Database[Table]>;
  });
}
