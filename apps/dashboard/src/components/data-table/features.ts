import {
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from '@tanstack/react-table';

/** What a column may say beside its value. */
export interface ColumnMeta {
  /** Right-aligned, figures under each other. */
  readonly isNumber?: boolean;
  /** One of the facts that stay when the table becomes cards on a phone; none said: all stay. */
  readonly isKeyFact?: boolean;
  /** It holds what can be done with the row: nothing that is printed. */
  readonly isAction?: boolean;
}

/** What every table of the dashboard can do. */
export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic, text: sortFn_text },
  columnMeta: metaHelper<ColumnMeta>(),
});
