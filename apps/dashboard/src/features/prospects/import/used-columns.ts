import type { ClinicListMapping } from '@mim/domain/registration';

/** A list as it is sent: its headings, its cells, and which column holds what. */
export interface SentList {
  readonly headers: string[];
  readonly rows: string[][];
  readonly mapping: ClinicListMapping;
}

/**
 * The columns of a list that are used: what stands in the others stays on this computer.
 * @param headers the headings of the whole list
 * @param rows the cells under them
 * @param mapping which column of the whole list holds what
 * @example
 * usedColumns(['Arts', 'Naam'], [['Smit', 'Elif Kaya']], { name: 1 });
 * // { headers: ['Naam'], rows: [['Elif Kaya']], mapping: { name: 0 } }
 */
export function usedColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ClinicListMapping,
): SentList {
  const places = [...new Set(Object.values(mapping))].toSorted((a, b) => a - b);
  return {
    headers: places.map((place) => headers[place] ?? ''),
    rows: rows.map((cells) => places.map((place) => cells[place] ?? '')),
    mapping: Object.fromEntries(
      Object.entries(mapping).map(([column, place]) => [column, places.indexOf(place)]),
    ),
  };
}
