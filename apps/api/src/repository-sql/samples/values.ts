import type { Database } from '@mim/database';
import { Temporal } from '@mim/domain/kernel';
import type { Selectable, Transaction } from 'kysely';
import type { Change } from '../../dossier/write.js';

/** Values of samples: any will do, for none of them stands in the statements. */
export const id = '00000000-0000-4000-8000-000000000000';
export const here = 'breda';
export const day = '2008-05-20';
export const today = Temporal.PlainDate.from(day);
export const now = new Date('2008-05-20T12:00:00Z');

/** A row that was read before: a change of it looks at its keys and its version alone. */
export const rowOf = <Table extends keyof Database>(_table: Table): Selectable<Database[Table]> =>
  new Proxy({}, { get: (_row, column) => (column === 'version' ? 1 : id) }) as Selectable<Database[Table]>;

/** A change under way. */
export const changeIn = (trx: Transaction<Database>): Change => ({
  trx,
  locationId: here,
  accountId: 'account',
  actionId: id,
  today,
  now,
});
