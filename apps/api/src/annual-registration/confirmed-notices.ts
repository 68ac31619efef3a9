import type { ConfirmedWarning } from '@mim/database';
import { confirmationsThatHold, type Held } from '@mim/domain/annual-registration';
import { deliveryTables } from '@mim/domain/delivery';
import type { Confirmation } from './confirmations.repository.js';
import type { Notice } from './make-registration.js';

/** A confirmation that was not taken back. */
export type HoldingConfirmation = Held<Confirmation>;

/** The confirmations that hold, by what names their notice. */
export const holdingConfirmations = (
  notices: readonly Notice[],
  confirmations: readonly Confirmation[],
): ReadonlyMap<string, HoldingConfirmation> =>
  new Map(confirmationsThatHold(notices, confirmations).map((each) => [each.notice, each]));

/** The warnings that nobody has confirmed. */
export const unconfirmed = (
  notices: readonly Notice[],
  holding: ReadonlyMap<string, HoldingConfirmation>,
): readonly Notice[] => notices.filter(({ key, severity }) => severity === 'warning' && !holding.has(key));

/** The confirmations as they go along with the delivery. */
export const confirmedWarnings = (
  notices: readonly Notice[],
  holding: ReadonlyMap<string, HoldingConfirmation>,
): readonly ConfirmedWarning[] =>
  notices.flatMap(({ key, code, table, line, column, rows }) => {
    const confirmation = holding.get(key);
    return confirmation === undefined
      ? []
      : [
          {
            code,
            file: deliveryTables[table].file,
            line,
            column,
            rows: rows.length,
            reason: confirmation.reason,
            confirmedBy: confirmation.confirmedBy,
            confirmedName: confirmation.confirmedName,
            confirmedAt: confirmation.confirmedAt.toISOString(),
          },
        ];
  });
