import type { TableSort } from '../../../components/data-table/long-table-props.js';

/**
 * The order of a table's rows as it stands in the address: the column, with a minus before it from high to low.
 * @example
 * sortInAddress({ column: 'participations', isDescending: true }); // '-participations'
 */
export const sortInAddress = ({ column, isDescending }: TableSort): string =>
  isDescending ? `-${column}` : column;

/** The order that an address asks for; null: as the rows came. */
export function sortOfAddress(volgorde: string | undefined): TableSort | null {
  if (volgorde === undefined || volgorde === '') return null;
  const isDescending = volgorde.startsWith('-');
  return { column: isDescending ? volgorde.slice(1) : volgorde, isDescending };
}
