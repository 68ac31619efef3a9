import type { TableName } from '@mim/domain/delivery';
import { m } from '../../../paraglide/messages.js';

/** What stands in each table of a delivery, as people call it. */
export const tableLabels: Readonly<Record<TableName, () => string>> = {
  participations: m.deliveries_rows_participations,
  'visiting-mothers': m.deliveries_rows_visiting_mothers,
  coordinators: m.deliveries_rows_coordinators,
  uptake: m.deliveries_rows_uptake,
};
