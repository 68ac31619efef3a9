import type { Database } from '@mim/database';
import type { maintainedLists } from '@mim/domain/code-lists';
import type { CodeOf } from '@mim/domain/kernel';
import type { Insertable, Transaction } from 'kysely';

type MaintainedList = CodeOf<typeof maintainedLists>;

/** The entries of the institute's lists, in the order in which people read them. */
export async function listItems(trx: Transaction<Database>, lists: readonly MaintainedList[]) {
  const rows = await trx
    .selectFrom('mim.list_item')
    .selectAll()
    .where('list', 'in', lists)
    .orderBy('list')
    .orderBy('position')
    .orderBy('code')
    .execute();
  return rows.map(({ labelNl, labelEn, ...item }) => ({ ...item, label: { nl: labelNl, en: labelEn } }));
}

/** An entry, locked until the transaction ends. */
export const listItemForChange = (trx: Transaction<Database>, list: MaintainedList, code: string) =>
  trx
    .selectFrom('mim.list_item')
    .select('version')
    .where('list', '=', list)
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();

/** Adds an entry. @returns Nothing when its code stands in the list already. */
export const addListItem = (trx: Transaction<Database>, item: Insertable<Database['mim.list_item']>) =>
  trx
    .insertInto('mim.list_item')
    .values(item)
    .onConflict((conflict) => conflict.columns(['list', 'code']).doNothing())
    .returning('version')
    .executeTakeFirst();

/** Changes an entry that was locked in this transaction. */
export const changeListItem = (
  trx: Transaction<Database>,
  { list, code, ...facts }: Insertable<Database['mim.list_item']> & { readonly version: number },
) =>
  trx
    .updateTable('mim.list_item')
    .set({ ...facts, version: facts.version + 1 })
    .where('list', '=', list)
    .where('code', '=', code)
    .where('version', '=', facts.version)
    .returning('version')
    .executeTakeFirstOrThrow();
