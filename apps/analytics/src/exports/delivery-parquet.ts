import {
  type Cell,
  type Column,
  columnsIn,
  deliveryTables,
  newestFormat,
  type TableName,
  type TableRow,
  tableNames,
} from '@mim/domain/delivery';
import { epochDayOf } from '@mim/domain/kernel';
import type { NewFiles } from '../new-files/new-files.js';
import type { DeliveriesSink } from './delivery-sink.js';
import { type ParquetColumn, type ParquetKind, type ParquetValue, parquetFile } from './parquet-file.js';

/** A month has no type of its own in Parquet: it stays text, which sorts as months do. */
const kindOf: Readonly<Record<Column['type'], ParquetKind>> = {
  id: 'text',
  slug: 'text',
  month: 'text',
  code: 'text',
  codes: 'texts',
  date: 'date',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
};

/** Which delivery a row is of: every table begins with these. */
const ofDelivery: readonly ParquetColumn[] = [
  { name: 'year', kind: 'integer' },
  { name: 'location', kind: 'text' },
  { name: 'version', kind: 'integer' },
];

/** What the descriptors say, a row a delivery. */
const descriptorColumns: readonly ParquetColumn[] = [
  ...ofDelivery,
  { name: 'format', kind: 'text' },
  { name: 'name', kind: 'text' },
  { name: 'municipality', kind: 'text' },
  { name: 'providers', kind: 'texts' },
  { name: 'variants', kind: 'texts' },
  { name: 'target_group', kind: 'text' },
  { name: 'funding', kind: 'texts' },
  { name: 'reimbursement', kind: 'texts' },
  { name: 'nil', kind: 'boolean' },
];

/** Each table as the newest format has it: what an older one does not know is absent. */
const columnsOf = (name: TableName): readonly ParquetColumn[] => [
  ...ofDelivery,
  ...Object.entries(columnsIn(name, newestFormat)).map(([column, { type }]) => ({
    name: column,
    kind: kindOf[type],
  })),
];

const parquetValue = (column: Column, value: Cell | null): ParquetValue =>
  column.type === 'date' && value !== null ? epochDayOf(value as string) : (value as ParquetValue);

/** The file of a table. */
const parquetOf = (file: string): string => file.replace(/\.csv$/, '.parquet');

/**
 * Deliveries as Parquet: a file for each table with the rows of all of them, and `deliveries.parquet` with what their descriptors
 * say. Of a list of codes "none of these" is empty and "not recorded" is absent.
 */
export function parquetSink(files: NewFiles): DeliveriesSink {
  const facts = { programme: 'Moeders informeren Moeders (MIM)' };
  const deliveries = parquetFile(files.open('deliveries.parquet'), descriptorColumns, facts);
  const tables = Object.fromEntries(
    tableNames.map((name) => [
      name,
      parquetFile(files.open(parquetOf(deliveryTables[name].file)), columnsOf(name), facts),
    ]),
  ) as Readonly<Record<TableName, ReturnType<typeof parquetFile>>>;
  return {
    begin({ year, location, version, formatVersion, ...facts }) {
      const delivery = [year, location.code, version];
      deliveries.add([
        ...delivery,
        formatVersion,
        location.name,
        location.municipality,
        facts.providers,
        facts.variants,
        facts.targetGroup,
        facts.funding,
        facts.reimbursement,
        facts.nil,
      ]);
      const adding = <Name extends TableName>(name: Name) => {
        const columns = Object.entries(columnsIn(name, newestFormat));
        return (row: TableRow<Name>): void => {
          const cells = row as Readonly<Record<string, Cell | null>>;
          tables[name].add([
            ...delivery,
            ...columns.map(([column, definition]) => parquetValue(definition, cells[column] ?? null)),
          ]);
        };
      };
      return {
        row: {
          participations: adding('participations'),
          'visiting-mothers': adding('visiting-mothers'),
          coordinators: adding('coordinators'),
          uptake: adding('uptake'),
        },
        end() {},
      };
    },
    end() {
      deliveries.end();
      for (const name of tableNames) tables[name].end();
    },
  };
}
