import { fundingSources, reimbursements, targetGroups, variants } from '../code-lists/location-lists.js';
import type { CodeList } from '../kernel/code-list.js';
import { earliestDate, latestDate } from './cell.js';
import type { Column } from './column.js';
import type { FormatVersion } from './format-version.js';
import { columnsIn, deliveryTable, tablesIn } from './tables.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const month = '^\\d{4}-(0[1-9]|1[0-2])$';
const slug = '^[a-z0-9]+(-[a-z0-9]+)*$';
const codesOf = (list: CodeList): JsonSchema => ({ enum: [...list.values] });
const several = (items: JsonSchema): JsonSchema => ({ type: 'array', items, uniqueItems: true });

/** What a value of a column can be, whatever the year. */
function schemaOf(column: Column): JsonSchema {
  switch (column.type) {
    case 'id':
      return { type: 'string', minLength: 1, maxLength: 100 };
    case 'slug':
      return { type: 'string', pattern: slug };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'month':
      return { type: 'string', pattern: month };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: column.minimum, maximum: column.maximum };
    case 'number':
      return { type: 'number', exclusiveMinimum: column.exclusiveMinimum, maximum: column.maximum };
    case 'code':
      return codesOf(column.list);
    case 'codes':
      // Where `none` cannot be written, nothing is not recorded.
      return { ...several(codesOf(column.list)), ...(column.noneAllowed ? {} : { minItems: 1 }) };
  }
}

const titled = ({ label }: Column): JsonSchema => ({ title: label.en, description: label.nl });

function rowOf(columns: Readonly<Record<string, Column>>): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(columns).filter((name) => columns[name]?.required === true),
    properties: Object.fromEntries(
      Object.entries(columns).map(([name, column]) => {
        const value = schemaOf(column);
        return [
          name,
          { ...titled(column), ...(column.required ? value : { anyOf: [value, { type: 'null' }] }) },
        ];
      }),
    ),
  };
}

const text: JsonSchema = { type: 'string', minLength: 1, maxLength: 200 };

const descriptorOf = (format: FormatVersion): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: [
    'formatVersion',
    'year',
    'version',
    'location',
    'providers',
    'variants',
    'targetGroup',
    'funding',
    'reimbursement',
    'nil',
  ],
  properties: {
    formatVersion: { const: format },
    year: { type: 'integer', minimum: 2000, maximum: 2200 },
    version: { type: 'integer', minimum: 1 },
    location: {
      type: 'object',
      additionalProperties: false,
      required: ['code', 'name', 'municipality'],
      properties: { code: { type: 'string', pattern: slug }, name: text, municipality: text },
    },
    providers: { ...several(text), minItems: 1 },
    variants: several(codesOf(variants)),
    targetGroup: codesOf(targetGroups),
    funding: several(codesOf(fundingSources)),
    reimbursement: several(codesOf(reimbursements)),
    nil: { type: 'boolean' },
  },
});

/**
 * The JSON Schema (2020-12) of a delivery as values: the location's own facts under `descriptor`, and the rows of each table.
 * It is derived from the columns and code lists. What holds between cells, between rows and in one year alone the
 * validation says, and no schema.
 * @param format Of which format.
 * @example
 * deliveryJsonSchema('2').$schema; // 'https://json-schema.org/draft/2020-12/schema'
 */
export function deliveryJsonSchema(format: FormatVersion): JsonSchema {
  const tables = tablesIn(format);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Moeders informeren moeders: delivery, format ${format}`,
    description: `Dates from ${earliestDate} to ${latestDate}. A value that was not recorded is null, or left out.`,
    type: 'object',
    additionalProperties: false,
    required: ['descriptor', ...tables],
    properties: {
      descriptor: { $ref: '#/$defs/descriptor' },
      ...Object.fromEntries(
        tables.map((name) => [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }]),
      ),
    },
    $defs: {
      descriptor: descriptorOf(format),
      ...Object.fromEntries(
        tables.map((name) => [
          name,
          { $comment: deliveryTable(name).file, ...rowOf(columnsIn(name, format)) },
        ]),
      ),
    },
  };
}
