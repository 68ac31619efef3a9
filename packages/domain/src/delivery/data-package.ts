import { slugPattern } from '../kernel/slug.js';
import { earliestDate, highest, latestDate } from './cell.js';
import type { Column } from './column.js';
import { type DeliveryDescriptor, inFactOrder } from './descriptor-facts.js';
import { type FormatVersion, newestFormat } from './format-version.js';
import { longestRowId } from './row-id.js';
import { columnsIn, deliveryTable, type TableName, tablesIn } from './tables.js';

/** A column as a field of a Frictionless Table Schema. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: 'string' | 'date' | 'yearmonth' | 'boolean' | 'integer' | 'number';
  readonly title: string;
  readonly description?: string;
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly [property: string]: unknown;
}

/** A table as a resource of a Frictionless Data Package. */
export interface DataResource {
  readonly name: TableName;
  readonly path: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: {
    readonly fields: readonly TableSchemaField[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
  };
}

/** The content of a delivery's datapackage.json. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly resources: readonly DataResource[];
  readonly mim: DeliveryDescriptor;
}

/** What a field says beyond its name and label, by the kind of column. */
function typeOf(column: Column, year: number): Pick<TableSchemaField, 'type'> & Partial<TableSchemaField> {
  const required = { required: column.required };
  switch (column.type) {
    case 'id':
      return { type: 'string', constraints: { ...required, maxLength: longestRowId } };
    case 'slug':
      return { type: 'string', constraints: { ...required, pattern: slugPattern } };
    case 'date':
      return { type: 'date', constraints: { ...required, minimum: earliestDate, maximum: latestDate } };
    case 'month':
      return {
        type: 'yearmonth',
        constraints: { ...required, minimum: earliestDate.slice(0, 7), maximum: latestDate.slice(0, 7) },
      };
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'], constraints: required };
    case 'integer':
      return {
        type: 'integer',
        constraints: { ...required, minimum: column.minimum, maximum: highest(column, year) },
      };
    case 'number': {
      const { exclusiveMinimum, maximum } = column;
      return { type: 'number', constraints: { ...required, exclusiveMinimum, maximum } };
    }
    case 'code':
      return {
        type: 'string',
        categories: column.list.inYear(year).map(({ code, label }) => ({
          value: code,
          label: label.en,
        })),
        constraints: required,
      };
    case 'codes': {
      // Text with a pattern: the published profile of version 2.0 does not know the type `list`.
      const codes = column.list.inYear(year).map(({ code }) => code);
      const one = `(${codes.join('|')})`;
      const several = `${one}(;${one})*`;
      return {
        type: 'string',
        description: `Several of ${codes.join(', ')}, separated by ;${column.noneAllowed ? '; or none' : ''}.`,
        constraints: { ...required, pattern: column.noneAllowed ? `none|${several}` : several },
      };
    }
  }
}

/**
 * The Table Schema of a table of the delivery, derived from its columns.
 * @param name Which table.
 * @param year Calendar year of the registration: the codes are those that are valid in it.
 * @param format Of which format; left out: the newest.
 * @example
 * tableSchema('coordinators', 2008).primaryKey; // ['coordinator_id']
 */
export function tableSchema(
  name: TableName,
  year: number,
  format: FormatVersion = newestFormat,
): DataResource['schema'] {
  const { key } = deliveryTable(name);
  return {
    fields: Object.entries(columnsIn(name, format)).map(([column, definition]) => ({
      name: column,
      title: definition.label.en,
      constraints: {},
      ...typeOf(definition, year),
    })),
    primaryKey: [key],
    missingValues: [''],
  };
}

/**
 * The whole datapackage.json of a delivery: a Frictionless Data Package that any tool can read, with
 * the location's own facts under `mim`.
 * @param descriptor The location's own facts.
 * @returns An object to write as JSON. Its `mim` reads back as the descriptor.
 * @example
 * JSON.stringify(dataPackage(descriptor), null, 2);
 */
export function dataPackage(descriptor: DeliveryDescriptor): DataPackage {
  const { year, location, version, formatVersion } = descriptor;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `mim-${location.code}-${year}`,
    title: `Moeders informeren moeders: ${location.name}, ${year}`,
    version: String(version),
    resources: tablesIn(formatVersion).map((name) => ({
      name,
      path: deliveryTable(name).file,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(name, year, formatVersion),
    })),
    mim: inFactOrder(descriptor),
  };
}
