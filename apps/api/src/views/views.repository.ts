import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import type { ListWithViews, SavedView, SaveViewInput } from './views.schema.js';

/** The views that an account keeps of a list, by name. */
export async function viewsOf(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  accountId: string,
  list: ListWithViews,
): Promise<SavedView[]> {
  const rows = await trx
    .selectFrom('mim.saved_view')
    .select(['savedViewId', 'name', 'view', 'version'])
    .where('locationId', 'in', locationIds)
    .where('accountId', '=', accountId)
    .where('list', '=', list)
    .orderBy('name')
    .execute();
  return rows.map(
    ({ savedViewId, name, view, version }) =>
      ({ viewId: savedViewId, name, list, view, version }) as SavedView,
  );
}

/** Keeps a view under its name, in the place of the one that had that name. */
export async function saveView(
  { trx, locationId, accountId }: Change,
  { list, name, view }: SaveViewInput,
): Promise<{ id: string; version: number }> {
  const saved = await trx
    .insertInto('mim.saved_view')
    .values({ locationId, accountId, list, name, view: JSON.stringify(view) })
    .onConflict((conflict) =>
      conflict.columns(['locationId', 'accountId', 'list', 'name']).doUpdateSet({
        view: (eb) => eb.ref('excluded.view'),
        version: sql`saved_view.version + 1`,
      }),
    )
    .returning(['savedViewId as id', 'version'])
    .executeTakeFirstOrThrow();
  return saved;
}

/** Removes a view; false when the account has no such view. */
export async function removeView({ trx, locationId, accountId }: Change, viewId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('mim.saved_view')
    .where('locationId', '=', locationId)
    .where('accountId', '=', accountId)
    .where('savedViewId', '=', viewId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
