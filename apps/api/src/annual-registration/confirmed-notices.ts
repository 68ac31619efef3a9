import type { ConfirmedWarning } from '@mim/database';
import { deliveryTables } from '@mim/domain/delivery';
import type { Confirmation } from './confirmations.repository.js';
import type { Notice } from './make-registration.js';

/** A confirmation that holds: it was not taken back. */
export type HoldingConfirmation = Confirmation & { readonly reason: string };

/**
 * The confirmation of each warning, as far as it holds: it was not taken back, and the warning is about the same records
 * still. An error cannot be confirmed.
 */
export function confirmationsThatHold(
  notices: readonly Notice[],
  confirmations: readonly Confirmation[],
): ReadonlyMap<string, HoldingConfirmation> {
  const latest = new Map(confirmations.map((confirmation) => [confirmation.notice, confirmation]));
  return new Map(
    notices.flatMap(({ key, about, severity }) => {
      const confirmation = latest.get(key);
      return severity === 'warning' &&
        confirmation !== undefined &&
        confirmation.about === about &&
        isHeld(confirmation)
        ? [[key, confirmation] as const]
        : [];
    }),
  );
}

const isHeld = (confirmation: Confirmation): confirmation is HoldingConfirmation =>
  confirmation.reason !== null;

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
