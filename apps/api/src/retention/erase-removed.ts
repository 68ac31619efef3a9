import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { isKeptLongEnough } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { daysOfRemoved, emptyHistoryOfRemoved, emptyRemovalsOfRemoved } from './gone.repository.js';

/**
 * Takes out of the history of a location what rows were that are gone, of every table: those whose taking away can be undone no longer
 * and is listed nowhere to be put back, such as the person whom an intake made that was undone. Who has a term of her own goes by
 * that, before this.
 * @param trx Transaction of the account of retention at that location.
 */
export async function eraseRemoved(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<void> {
  const settings = await settingsOf(trx, locationId, today);
  const days = (await daysOfRemoved(trx, locationId)).filter((takenBackOn) =>
    isKeptLongEnough({ kind: 'taken-back', takenBackOn }, settings, today),
  );
  await emptyHistoryOfRemoved(trx, locationId, days);
  await emptyRemovalsOfRemoved(trx, locationId);
}
