import type { TableName } from '@mim/domain/delivery';

/** In which table of schema `mim` the rows of a delivery's table are stored. */
export const storedTables = {
  participations: 'delivery_participation',
  'visiting-mothers': 'delivery_visiting_mother',
  coordinators: 'delivery_coordinator',
  uptake: 'delivery_uptake',
} as const satisfies Record<TableName, string>;
