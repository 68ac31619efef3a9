import type { Database } from '@mim/database';
import { lastClosedPeriod, totalCents } from '@mim/domain/expenses';
import type { PlainDate } from '@mim/domain/kernel';
import type { DatedSetting } from '@mim/domain/location';
import type { WorklistExpenses } from '@mim/domain/worklist';
import type { Transaction } from 'kysely';
import { settingsWithHistory } from '../location-settings/location-settings.repository.js';
import { draftClaims } from './draft-claims.js';

/** How many visiting mothers of a location have expenses to be approved over the latest period that is over. */
export async function waitingExpenses(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<WorklistExpenses> {
  const { current, dated } = await settingsWithHistory(trx, locationId, today);
  const period = lastClosedPeriod(today.toString(), current.reimbursementPeriod);
  const { lines } = await draftClaims(trx, { locationId }, dated as readonly DatedSetting[], period, today);
  // What comes to less than nothing waits for the period after it.
  const waiting = [...lines.values()].filter((ofHer) => totalCents(ofHer) >= 0);
  return { locationId, ...period, count: waiting.length };
}
