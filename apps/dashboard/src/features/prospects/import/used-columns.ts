import type { ClinicListMapping } from '@mim/domain/registration';

/** A list as it is sent: its headings, its cells, and which column holds what. */
export interface SentList {
  readonly headers: string[];
  readonly rows: string[][];
  readonly mapping: ClinicListMapping;
}

/** A text without what cannot be sent: one such sign in a cell would have the whole list refused. */
const sendable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '');

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
    headers: places.map((place) => sendable(headers[place] ?? '')),
    rows: rows.map((cells) => places.map((place) => sendable(cells[place] ?? ''))),
    mapping: Object.fromEntries(
      Object.entries(mapping).map(([column, place]) => [column, places.indexOf(place)]),
    ),
  };
}
