import type { Database } from '@mim/database';
import { type ExpenseLine, statementPeriod } from '@mim/domain/expenses';
import type { PlainDate } from '@mim/domain/kernel';
import type { DatedSetting } from '@mim/domain/location';
import type { Transaction } from 'kysely';
import { settingsWithHistory } from '../location-settings/location-settings.repository.js';
import { draftClaims } from './draft-claims.js';

/** A line that stands on no statement yet, with the trajectory that it is for; null: it is for none. */
interface LineToPay extends ExpenseLine {
  readonly trajectoryId: string | null;
}

/** What a location is still to pay, of what was done until today. */
export async function stillToPay(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<readonly LineToPay[]> {
  const { current, dated } = await settingsWithHistory(trx, locationId, today);
  const period = statementPeriod(today.toString(), current.reimbursementPeriod);
  const { lines, trajectoryOfVisit } = await draftClaims(
    trx,
    { locationId },
    dated as readonly DatedSetting[],
    period,
    today,
  );
  return [...lines.values()].flat().map((line) => ({
    ...line,
    trajectoryId:
      line.lineKind === 'mother-month' ? line.sourceId : (trajectoryOfVisit.get(line.sourceId) ?? null),
  }));
}
