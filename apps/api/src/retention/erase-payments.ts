import type { Database } from '@mim/database';
import { paymentsKeptUntil } from '@mim/domain/expenses';
import type { PlainDate } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { removePersonsWithoutRole } from '../people/roles.repository.js';
import { emptyHistoryOfPayments, paidAndErased, removePayments } from './payments.repository.js';
import { emptyHistoryOfVisitors, removeVisitors, stillNamed } from './visiting-mothers.repository.js';

/**
 * Erases of a location what visiting mothers who were erased before were paid, once accounts need not be kept any longer; and
 * what stood of them for that alone.
 * @param trx Transaction of the account of retention at that location.
 */
export async function erasePayments(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<void> {
  const settings = await settingsOf(trx, locationId, today);
  const due = (await paidAndErased(trx, locationId)).filter(
    ({ lastDay }) => paymentsKeptUntil(lastDay, settings) < today.toString(),
  );
  if (due.length === 0) return;
  const ids = due.map(({ visitingMotherId }) => visitingMotherId);
  await removePayments(trx, locationId, ids);
  const named = await stillNamed(trx, locationId, ids);
  const unnamed = due.filter(({ visitingMotherId }) => !named.has(visitingMotherId));
  const visitingMotherIds = unnamed.map(({ visitingMotherId }) => visitingMotherId);
  const personIds = unnamed.map(({ personId }) => personId);
  await removeVisitors(trx, locationId, visitingMotherIds);
  await removePersonsWithoutRole(trx, locationId, personIds);
  await emptyHistoryOfPayments(trx, locationId, ids);
  await emptyHistoryOfVisitors(trx, locationId, { visitingMotherIds, personIds });
}
