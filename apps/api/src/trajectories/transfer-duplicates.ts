import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { storedPayload } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { duplicatesOf } from '../people/duplicates.js';
import { problems } from '../problems.js';
import { duplicatesAmong } from '../prospects/prospect-duplicates.js';
import { prospectsLike } from '../prospects/prospect-duplicates.repository.js';
import type { Duplicates } from '../prospects/prospects.schema.js';
import type { TransferDuplicates } from './trajectories.schema.js';
import { motherOfTrail, receivedTransfer, type TransferRow } from './transfer.repository.js';

/** Who of a location may be the mother whom another location offers; a prospect who went on is a person by now. */
export async function knownFromOffer(
  trx: Transaction<Database>,
  locationId: string,
  { payload, transferId }: Pick<TransferRow, 'payload' | 'transferId'>,
): Promise<Duplicates> {
  const told = storedPayload(payload as object);
  const persons = await duplicatesOf(trx, { locationId }, told);
  const identity = { ...told, prospectId: transferId };
  const prospects = duplicatesAmong(identity, await prospectsLike(trx, locationId, identity));
  return { persons, prospects: prospects.filter(({ trajectoryId }) => trajectoryId === null) };
}

/** Whom an offered mother is known as here: whom she was, or who may be her. */
export async function transferDuplicates(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  transferId: string,
): Promise<Result<Read<TransferDuplicates>>> {
  const transfer = await receivedTransfer(trx, locationIds, transferId);
  if (transfer === undefined || transfer.outcome !== null) return fail(problems.notFound);
  const locationId = transfer.toLocationId;
  const returning = await motherOfTrail(trx, locationId, transfer);
  const known = await knownFromOffer(trx, locationId, transfer);
  const found = [
    ...known.persons.map(({ personId }) => personId),
    ...known.prospects.map(({ prospectId }) => prospectId),
  ];
  return ok({
    value: { ...known, returningAs: returning },
    subjects: [transferId, ...found].map((id) => ({ locationId, id })),
  });
}
