import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { livingChildAge, storedPayload } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { type IncomingTransfer, incomingTransferSchema } from './trajectories.schema.js';
import { incomingTransfers } from './transfer.repository.js';

const shown = showing(incomingTransferSchema);

/** The offers of others that wait for an answer here, with what was passed on. */
export async function readIncomingTransfers(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
): Promise<Read<IncomingTransfer[]>> {
  const rows = await incomingTransfers(trx, locationIds);
  return {
    value: rows.map((row) => {
      const payload = storedPayload(row.payload as object);
      return shown({
        ...row,
        name: fullName(payload),
        childAgeMonths: livingChildAge(payload.children, today.toString()),
        payload,
      });
    }),
    // She is not registered here yet: the offer stands for her.
    subjects: rows.map((row) => ({ locationId: row.toLocationId, id: row.transferId })),
  };
}
