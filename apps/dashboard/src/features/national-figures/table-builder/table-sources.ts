import type { FigureValues } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import type { TableSort } from '../../../components/data-table/long-table-props.js';
import { totalsOfYears } from '../outward/may-leave.js';
import type { FigureKey, TablePer } from './figure-keys.js';

/** What a table is made from. */
export interface TableSources {
  readonly values: FigureValues;
  /** In the order in which they were chosen. */
  readonly chosen: readonly FigureKey[];
  readonly per: TablePer;
  /** The years are put together, as one. */
  readonly isPeriod: boolean;
  /** Rows and columns have changed places. */
  readonly isTurned: boolean;
  readonly sort: TableSort | null;
  /** What the locations together are called. */
  readonly scopeName: string;
  /** All may be taken out as it is: figures are exact inside the institute. */
  readonly isInside: boolean;
  readonly language: Language;
}

/** Whether a table is by a characteristic: then its figures are those that are counted by it. */
export const isCharacteristic = (per: TablePer): boolean => per !== 'alles' && per !== 'locatie';

/** The figures of a table as they stand in the files: by a characteristic those that are not divided yet. */
export const figuresOfTable = ({
  chosen,
  per,
}: Pick<TableSources, 'chosen' | 'per'>): readonly FigureKey[] =>
  isCharacteristic(per)
    ? chosen.filter(({ breakdown }) => breakdown === null).map(({ measure }) => ({ measure, breakdown: per }))
    : chosen;

/** Totals by which the rule of taking out judges what stands beside them. */
export const totals: readonly FigureKey[] = totalsOfYears;

/** What the service is asked for. */
export const askedFigures = (
  table: Pick<TableSources, 'chosen' | 'per' | 'isInside'>,
): readonly FigureKey[] => [...figuresOfTable(table), ...(table.isInside ? [] : totals)];

/** The years of a table, as its rows are told apart by them. */
export const yearsOfTable = ({
  values,
  isPeriod,
}: Pick<TableSources, 'values' | 'isPeriod'>): readonly { readonly key: string; readonly name: string }[] =>
  isPeriod
    ? [{ key: `${values.from}-${values.to}`, name: `${values.from}–${values.to}` }]
    : values.coverage.map(({ year }) => ({ key: String(year), name: String(year) }));
