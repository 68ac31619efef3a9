import type { Pseudonyms } from '@mim/database';
import {
  type AnnualRows,
  type FigureDifference,
  figureDifferences,
  locationDifferences,
  type RowDifference,
  rowDifferences,
} from '@mim/domain/annual-registration';
import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { deliveryDescriptorSchema } from '@mim/domain/delivery/schema';
import type { Bilingual } from '@mim/domain/kernel';
import type { DeliveryHeader } from './deliveries.repository.js';

/** What is other now than in the version that was sent. */
export interface ChangesSinceSent {
  readonly figures: readonly FigureDifference[];
  /** Null: the version was made under another key, or there is none now. */
  readonly rows: readonly RowDifference[] | null;
  /** What of how the location worked in the year. */
  readonly location: readonly Bilingual[];
  readonly hasChanged: boolean;
}

/**
 * What is other now than in the version that was sent. Row by row where both are under the same pseudonyms; else by
 * their figures alone.
 */
export function changesSinceSent(
  sent: { readonly header: DeliveryHeader; readonly rows: AnnualRows },
  now: { readonly descriptor: DeliveryDescriptor; readonly rows: AnnualRows },
  pseudonyms: Pseudonyms | null,
): ChangesSinceSent {
  const figures = figureDifferences(sent.rows, now.rows, sent.header.year);
  const rows =
    pseudonyms !== null && sent.header.keyCheck === pseudonyms.keyCheck
      ? rowDifferences(sent.rows, now.rows)
      : null;
  const location = locationDifferences(
    deliveryDescriptorSchema.parse(sent.header.descriptor),
    now.descriptor,
  );
  const hasChanged = figures.length > 0 || location.length > 0 || (rows !== null && rows.length > 0);
  return { figures, rows, location, hasChanged };
}
