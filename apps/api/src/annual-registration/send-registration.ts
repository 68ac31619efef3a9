import type { Pseudonyms } from '@mim/database';
import { deliveryChecksum, storeDelivery } from '@mim/database';
import { canDeliverYear } from '@mim/domain/annual-registration';
import { writeDelivery } from '@mim/domain/delivery';
import { validateDelivery } from '@mim/domain/delivery/schema';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import type { Change } from '../dossier/write.js';
import type { SendInput } from './annual-registration.schema.js';
import { changesSinceSent } from './changes-since-sent.js';
import { confirmationsOf } from './confirmations.repository.js';
import { confirmedWarnings, holdingConfirmations, unconfirmed } from './confirmed-notices.js';
import { sentRows } from './deliveries.repository.js';
import { removeKeptRows } from './kept-rows.repository.js';
import { isOfElsewhere, makeRegistration, subjectsOf, underPseudonyms } from './make-registration.js';
import { type ReadSources, readSources } from './read-sources.js';
import * as refusals from './refusals.js';

/**
 * Sends the registration of a year, or a correction of it, as its sender saw it: when anything that would be sent is
 * other by now, nothing is. All of it is read as it is at one moment, in the transaction that stores it.
 * @param pseudonyms Null: the master secret is not set.
 */
export async function sendRegistration(
  change: Change,
  input: SendInput,
  pseudonyms: Pseudonyms | null,
): Promise<Result<{ readonly version: number; readonly checksum: string }>> {
  const { trx, locationId } = change;
  const { year } = input;
  const sources = await readSources(trx, locationId, year, change.today.toString());
  const can = canSend(sources, input, pseudonyms);
  if (!can.ok) return can;
  const made = makeRegistration(sources);
  if (made.basis !== input.basis) return fail(refusals.changedWhileSending);
  if (made.notices.some(({ severity }) => severity === 'error')) return fail(refusals.registrationHasErrors);
  const holding = holdingConfirmations(made.notices, await confirmationsOf(trx, locationId, year));
  if (unconfirmed(made.notices, holding).length > 0) return fail(refusals.warningsUnconfirmed);

  const rows = underPseudonyms(made.rows, sources.records, can.value);
  const { latest } = sources;
  if (isOfElsewhere(latest, made.rows, sources.today)) return fail(refusals.nothingToCorrect);
  if (latest !== undefined) {
    const sent = { header: latest, rows: await sentRows(trx, locationId, latest.deliveryId) };
    const now = { descriptor: made.delivery.descriptor, rows };
    if (!changesSinceSent(sent, now, can.value).hasChanged && latest.verdict !== 'sent-back')
      return fail(refusals.nothingToCorrect);
  }
  const delivery = { descriptor: made.delivery.descriptor, ...rows };
  // Once more as whoever receives it reads it: what it would refuse is not sent.
  const read = validateDelivery(writeDelivery(delivery), { year, location: locationId });
  if (!read.ok) return fail(refusals.registrationHasErrors);
  const stored = await storeDelivery(trx, {
    ...delivery,
    confirmedWarnings: confirmedWarnings(made.notices, holding),
    correctionReason: latest === undefined ? null : input.reason,
    keyCheck: can.value.keyCheck,
  });
  if (!stored.ok) return fail(refusals.sentMeanwhile);
  await removeKeptRows(change, year);
  await addAccessLines(
    trx,
    { accountId: change.accountId, locationIds: [locationId] },
    { what: 'annualRegistration.send', ...(input.reason === null ? {} : { reason: input.reason }) },
    subjectsOf(sources.records, made.rows).map((id) => ({ locationId, id })),
  );
  return ok({ version: delivery.descriptor.version, checksum: deliveryChecksum(delivery) });
}

/** Whether there is anything against sending that does not depend on what is recorded. */
function canSend(
  { location, latest, deliveries, year, today }: ReadSources,
  { version, reason }: SendInput,
  pseudonyms: Pseudonyms | null,
): Result<Pseudonyms> {
  const can = canDeliverYear(year, location, today);
  if (!can.ok) return can;
  if (version !== (latest?.version ?? 0) + 1) return fail(refusals.sentMeanwhile);
  if (latest !== undefined && reason === null) return fail(refusals.correctionNeedsReason);
  if (pseudonyms === null) return fail(refusals.pseudonymsUnavailable);
  const before = deliveries.find(({ keyCheck }) => keyCheck !== null)?.keyCheck ?? pseudonyms.keyCheck;
  return before === pseudonyms.keyCheck ? ok(pseudonyms) : fail(refusals.pseudonymKeyChanged);
}
