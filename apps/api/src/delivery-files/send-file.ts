import { storeDelivery } from '@mim/database';
import { canDeliverYear } from '@mim/domain/annual-registration';
import type { Delivery } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { confirmationsOf } from '../annual-registration/confirmations.repository.js';
import {
  confirmedWarnings,
  holdingConfirmations,
  unconfirmed,
} from '../annual-registration/confirmed-notices.js';
import { removeKeptRows } from '../annual-registration/kept-rows.repository.js';
import { readSources } from '../annual-registration/read-sources.js';
import {
  correctionNeedsReason,
  sentMeanwhile,
  warningsUnconfirmed,
} from '../annual-registration/refusals.js';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import type { Change } from '../dossier/write.js';
import type { SendFileInput } from './delivery-files.schema.js';
import { judgeFile } from './judge-file.js';
import { fileChanged, sameAsSent } from './refusals.js';

/**
 * Sends a delivery from a file as the next version of its year, as its sender saw it. The same rules hold as for what is recorded
 * here: a year that is over, warnings that were confirmed, a reason for a correction, and one of two who send at once.
 * @param read The delivery as it was read from the file, without an error, of this location.
 */
export async function sendFile(
  change: Change,
  read: Delivery,
  { version, basis, reason }: Pick<SendFileInput, 'version' | 'basis' | 'reason'>,
): Promise<Result<{ readonly year: number; readonly version: number; readonly checksum: string }>> {
  const { trx, locationId } = change;
  const { year } = read.descriptor;
  const sources = await readSources(trx, locationId, year, change.today.toString());
  const { latest, location } = sources;
  const can = canDeliverYear(year, location, change.today.toString());
  if (!can.ok) return can;
  if (version !== (latest?.version ?? 0) + 1) return fail(sentMeanwhile);
  const file = judgeFile(read, sources);
  if (file.basis !== basis) return fail(fileChanged);
  if (file.isSameAsSent && latest?.verdict !== 'sent-back') return fail(sameAsSent);
  if (latest !== undefined && reason === null) return fail(correctionNeedsReason);
  const holding = holdingConfirmations(file.notices, await confirmationsOf(trx, locationId, year));
  if (unconfirmed(file.notices, holding).length > 0) return fail(warningsUnconfirmed);
  const stored = await storeDelivery(trx, {
    ...file.delivery,
    confirmedWarnings: confirmedWarnings(file.notices, holding),
    correctionReason: latest === undefined ? null : reason,
  });
  if (!stored.ok) return fail(sentMeanwhile);
  await removeKeptRows(change, year);
  await addAccessLines(
    trx,
    { accountId: change.accountId, locationIds: [locationId] },
    { what: 'deliveryFiles.send', ...(reason === null ? {} : { reason }) },
    [{ locationId, id: stored.value.deliveryId }],
  );
  return ok({ year, version, checksum: file.basis });
}
