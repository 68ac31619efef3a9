import type { CodeList } from '../kernel/code-list.js';
import { longestSlug, slugPattern } from '../kernel/slug.js';
import { earliestDate, latestDate } from './cell.js';
import type { Column } from './column.js';
import { controlClass } from './control-characters.js';
import { type DescriptorFact, type DescriptorFacts, descriptorFacts } from './descriptor-facts.js';
import type { FormatVersion } from './format-version.js';
import { longestRowId } from './row-id.js';
import { columnsIn, deliveryTable, tablesIn } from './tables.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const month = '^\\d{4}-(0[1-9]|1[0-2])$';
const slug: JsonSchema = { type: 'string', maxLength: longestSlug, pattern: `^${slugPattern}$` };
/** A line of text, without what steers a terminal or turns the direction of reading round. */
const lineOf = (longest: number): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: longest,
  pattern: `^[^${controlClass}]*$`,
});
const codesOf = (list: CodeList): JsonSchema => ({ enum: [...list.values] });
const several = (items: JsonSchema): JsonSchema => ({ type: 'array', items, uniqueItems: true });

/** What a value of a column can be, whatever the year. */
function schemaOf(column: Column): JsonSchema {
  switch (column.type) {
    case 'id':
      return lineOf(longestRowId);
    case 'slug':
      return slug;
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

/** What a fact of the location itself can be. */
function factSchema(fact: DescriptorFact, format: FormatVersion): JsonSchema {
  switch (fact.kind) {
    case 'format':
      return { const: format };
    case 'number':
      return { type: 'integer', minimum: fact.minimum, maximum: fact.maximum };
    case 'slug':
      return slug;
    case 'text':
      return lineOf(fact.longest);
    case 'texts':
      return { ...several(lineOf(fact.longest)), minItems: 1 };
    case 'yes-no':
      return { type: 'boolean' };
    case 'code':
      return codesOf(fact.list);
    case 'codes':
      return several(codesOf(fact.list));
    case 'record':
      return factsOf(fact.facts, format);
  }
}

const factsOf = (facts: DescriptorFacts, format: FormatVersion): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(facts),
  properties: Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, factSchema(fact, format)]),
  ),
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
      descriptor: factsOf(descriptorFacts, format),
      ...Object.fromEntries(
        tables.map((name) => [
          name,
          { $comment: deliveryTable(name).file, ...rowOf(columnsIn(name, format)) },
        ]),
      ),
    },
  };
}
