import type { Pseudonyms } from '@mim/database';
import {
  type AnnualRows,
  type FigureDifference,
  figureDifferences,
  type RowDifference,
  rowDifferences,
} from '@mim/domain/annual-registration';
import type { DeliveryHeader } from './deliveries.repository.js';

/** What is other now than in the version that was sent. */
export interface ChangesSinceSent {
  readonly figures: readonly FigureDifference[];
  /** Null: the version was made under another key, or there is none now. */
  readonly rows: readonly RowDifference[] | null;
  readonly hasChanged: boolean;
}

/**
 * What is other now than in the version that was sent. Row by row where both are under the same pseudonyms; else by
 * their figures alone.
 */
export function changesSinceSent(
  sent: { readonly header: DeliveryHeader; readonly rows: AnnualRows },
  now: AnnualRows,
  pseudonyms: Pseudonyms | null,
): ChangesSinceSent {
  const figures = figureDifferences(sent.rows, now, sent.header.year);
  const rows =
    pseudonyms !== null && sent.header.keyCheck === pseudonyms.keyCheck
      ? rowDifferences(sent.rows, now)
      : null;
  return { figures, rows, hasChanged: figures.length > 0 || (rows !== null && rows.length > 0) };
}
