import type { Database } from '@mim/database';
import { statementPeriod } from '@mim/domain/expenses';
import { type Period, type PlainDate, Temporal } from '@mim/domain/kernel';
import { type DatedSetting, type LocationSettings, settingsOn } from '@mim/domain/location';
import type { Transaction } from 'kysely';
import { settingsWithHistory } from '../location-settings/location-settings.repository.js';

/** How a location pays over a period. */
export interface PaymentRules {
  readonly period: Period;
  readonly dated: readonly DatedSetting[];
  /** What holds on the last day of the period. */
  readonly settings: LocationSettings;
  /** Whether it pays a fixed amount that nobody filled in. */
  readonly lacksAmount: boolean;
}

/**
 * How a location pays over the month or quarter in which a month lies.
 * @param month `2008-03`.
 */
export async function paymentRules(
  trx: Transaction<Database>,
  { locationId, month }: { readonly locationId: string; readonly month: string },
  today: PlainDate,
): Promise<PaymentRules> {
  const { dated } = await settingsWithHistory(trx, locationId, today);
  const choices = dated as readonly DatedSetting[];
  const first = `${month}-01`;
  const kind = settingsOn(choices, Temporal.PlainDate.from(first)).reimbursementPeriod;
  const period = statementPeriod(first, kind);
  const settings = settingsOn(choices, Temporal.PlainDate.from(period.lastDay));
  const { reimbursement, amountPerVisit, amountPerMotherMonth } = settings;
  return {
    period,
    dated: choices,
    settings,
    lacksAmount:
      (reimbursement === 'per-visit' && amountPerVisit === null) ||
      (reimbursement === 'per-mother-month' && amountPerMotherMonth === null),
  };
}
