import type { Inputs } from '../../../clients/trpc.js';
import type { HideableColumn } from './column-names.js';

export type ExportColumn = Inputs['mothers']['export']['columns'][number];

/** What a column of the list becomes in a file, where a cell holds one thing. */
const columnsInFile = {
  state: ['state', 'ended'],
  'child-born': ['child-name', 'child-born', 'child-age'],
  'visiting-mother': ['visiting-mother'],
  'last-visit': ['last-visit'],
  'next-due': ['standing', 'next-due', 'overdue-days'],
  visits: ['visits-done', 'visits-expected'],
  town: ['town'],
  location: ['location'],
  started: ['started'],
} as const satisfies Record<HideableColumn, readonly ExportColumn[]>;

/** How a mother is reached, the town included. */
const contact: readonly ExportColumn[] = ['phone', 'street', 'postcode', 'town'];

/**
 * The columns of a file of the list: those of the columns that are shown, and the name first.
 * @param hidden columns that are left out of the list
 * @param withContact whether it tells how each mother is reached
 */
export function exportColumns(
  hidden: readonly HideableColumn[],
  withContact: boolean,
): readonly ExportColumn[] {
  const shown = (Object.keys(columnsInFile) as HideableColumn[]).filter((column) => !hidden.includes(column));
  const ofList = shown.flatMap((column): readonly ExportColumn[] => columnsInFile[column]);
  const list: readonly ExportColumn[] = ['name', ...ofList];
  // Behind the others, which so stand in the same place with and without: people's macros count columns.
  return withContact ? [...list, ...contact.filter((column) => !list.includes(column))] : list;
}
