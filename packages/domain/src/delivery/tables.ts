import { deepFreeze } from '../kernel/deep-freeze.js';
import type { ColumnTable, RowOf } from './column.js';
import { coordinatorColumns, participationColumns, uptakeColumns, visitingMotherColumns } from './columns.js';
import { type FormatVersion, type FromFormat, formatVersions, isInFormat } from './format-version.js';

/** A table of the delivery. */
export interface DeliveryTable extends FromFormat {
  /** The file's name within a delivery. */
  readonly file: string;
  readonly columns: ColumnTable;
  /** The column that identifies a row within a delivery. */
  readonly key: string;
  /** What is registered about the person: a warning says when it is not known for many. */
  readonly characteristics: readonly string[];
}

/** The tables of a delivery by their name: file, columns, key, characteristics. */
export const deliveryTables = deepFreeze({
  participations: {
    file: 'participations.csv',
    columns: participationColumns,
    key: 'participation_id',
    characteristics: [
      'referral_source',
      'first_child',
      'birth_year',
      'origin',
      'education',
      'household',
      'income',
      'child_circumstances',
      'mother_circumstances',
      'same_origin',
      'same_language',
      'group_participant',
    ],
  },
  'visiting-mothers': {
    file: 'visiting-mothers.csv',
    columns: visitingMotherColumns,
    key: 'visiting_mother_id',
    characteristics: [
      'birth_year',
      'origin',
      'education',
      'former_programme_mother',
      'work_experience',
      'preparation',
    ],
  },
  coordinators: {
    file: 'coordinators.csv',
    columns: coordinatorColumns,
    key: 'coordinator_id',
    characteristics: ['hours_per_week', 'work_experience', 'education'],
  },
  uptake: {
    file: 'uptake.csv',
    columns: uptakeColumns,
    key: 'referral_source',
    characteristics: [],
    since: '2',
  },
} as const satisfies Readonly<Record<string, DeliveryTable>>);

export type TableName = keyof typeof deliveryTables;
/** A parsed row of a table of the delivery. */
export type TableRow<Name extends TableName> = RowOf<(typeof deliveryTables)[Name]['columns']>;

/**
 * A table without the names of its own columns in its type: for what goes over all columns alike.
 * @example
 * deliveryTable('coordinators').key; // 'coordinator_id'
 */
export const deliveryTable = (name: TableName): DeliveryTable => deliveryTables[name];

export const tableNames = deepFreeze(Object.keys(deliveryTables) as TableName[]);

/**
 * The tables that a delivery of a format has, in the order in which they are written.
 * @example
 * tablesIn('1'); // ['participations', 'visiting-mothers', 'coordinators']
 */
export const tablesIn = (format: FormatVersion): readonly TableName[] =>
  tableNames.filter((name) => isInFormat(deliveryTable(name), format));

const columnsOfFormats = deepFreeze(
  Object.fromEntries(
    formatVersions.map((format) => [
      format,
      Object.fromEntries(
        tableNames.map((name) => [
          name,
          Object.fromEntries(
            Object.entries(deliveryTable(name).columns).filter(([, column]) => isInFormat(column, format)),
          ),
        ]),
      ),
    ]),
  ) as Readonly<Record<FormatVersion, Readonly<Record<TableName, ColumnTable>>>>,
);

/**
 * The columns that a table has in a format, in the order in which they are written.
 * @example
 * Object.keys(columnsIn('participations', '1')).includes('begun_again'); // false
 */
export const columnsIn = (name: TableName, format: FormatVersion): ColumnTable =>
  columnsOfFormats[format][name];

/** The descriptor's file name within a delivery. */
export const descriptorFile = 'datapackage.json';

/** What one file of a delivery may hold at most. */
export const deliveryLimits = deepFreeze({ bytes: 64 * 1024 * 1024, rows: 1_000_000 } as const);
