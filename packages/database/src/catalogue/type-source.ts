import { factNames } from '../schema/fact-names.js';
import { type ListInUse, listOfColumn, recordOfColumn } from './code-types.js';
import type { CatalogueColumn } from './columns.js';

/** How a type of PostgreSQL arrives in JavaScript, given the parsers of openDatabase. */
const typeOf: Record<string, string> = {
  text: 'string',
  'text[]': 'string[]',
  uuid: 'string',
  'uuid[]': 'string[]',
  date: 'string',
  'time without time zone': 'string',
  xid8: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  'double precision': 'number',
  'timestamp with time zone': 'Moment',
  jsonb: 'Json',
};

const head = (
  imports: string,
): string => `// Made from the catalogue of the migrated database; comments are those of the tables and columns.
// Do not edit: change a migration, then run \`vitest run --update\` in this package.
${imports}
import type { ColumnType, GeneratedAlways } from 'kysely';

/** A column with a default: not needed on insert. */
export type Generated<T> =
  T extends ColumnType<infer Out, infer In, infer Change>
    ? ColumnType<Out, In | undefined, Change>
    : ColumnType<T, T | undefined, T>;

/** A moment, in and out. */
export type Moment = ColumnType<Date, Date | string, Date | string>;

/** A document: its text goes in, what it says comes out. */
export type Json<Value = unknown> = ColumnType<Value, string, string>;
`;

/** Writes the module of types that describes these columns to Kysely. */
export function typeSource(columns: readonly CatalogueColumn[]): string {
  const served = columns.filter((column) => tableName(column) !== 'mim.migration');
  const tables = [...new Set(served.map(tableName))];
  const interfaces = tables.map((name) =>
    interfaceSource(served.filter((column) => tableName(column) === name)),
  );
  const within = (schema: string) => tables.filter((name) => name.startsWith(`${schema}.`));
  return [
    head(importsOf(served)),
    ...interfaces,
    databaseSource('Every table of the programme that a query can name.', 'Database', within('mim')),
    databaseSource('Every table of sign-in that a query can name.', 'AuthDatabase', within('auth')),
  ].join('\n');
}

function databaseSource(says: string, name: string, tables: readonly string[]): string {
  const members = tables.map((table) => `  '${table}': ${interfaceName(table)};`);
  return `/** ${says} */\nexport interface ${name} {\n${members.join('\n')}\n}\n`;
}

const tableName = ({ schema, table }: CatalogueColumn): string => `${schema}.${table}`;

function interfaceSource(columns: readonly CatalogueColumn[]): string {
  const [first] = columns;
  if (first === undefined) throw new Error('a table without columns');
  const name = interfaceName(tableName(first));
  const lines = columns.map(
    (column) => `${docOf(column.comment, '  ')}  ${nameOf(column)}: ${valueType(column)};`,
  );
  return `${docOf(first.tableComment, '')}export interface ${name} {\n${lines.join('\n')}\n}\n`;
}

/** The sign-in library names its columns itself. */
const nameOf = ({ schema, column }: CatalogueColumn): string =>
  schema === 'auth' ? column : factNames.factOf(column);

const docOf = (comment: string | null, indent: string): string =>
  comment === null ? '' : `${indent}/** ${comment.replaceAll('*/', '* /')} */\n`;

function valueType(column: CatalogueColumn): string {
  const { type, notNull, hasDefault, isIdentity } = column;
  const list = listOfColumn(column);
  const record = recordOfColumn(column);
  const base =
    list !== undefined
      ? typeOfCodes(list)
      : record !== undefined
        ? `Json<ValuesOf<typeof ${record.name}>[]>`
        : typeOf[type];
  if (base === undefined) throw new Error(`${tableName(column)}.${column.column}: no counterpart of ${type}`);
  const value = notNull ? base : `${base} | null`;
  if (isIdentity) return `GeneratedAlways<${value}>`;
  return hasDefault ? `Generated<${value}>` : value;
}

const typeOfCodes = ({ name, several }: ListInUse): string => `CodeOf<typeof ${name}>${several ? '[]' : ''}`;

/** The imports of what these columns name of the domain, by concept. */
function importsOf(columns: readonly CatalogueColumn[]): string {
  const lists = columns.map(listOfColumn).filter((list) => list !== undefined);
  const records = columns.map(recordOfColumn).filter((record) => record !== undefined);
  const ofKernel = ['CodeOf', ...(records.length > 0 ? ['ValuesOf'] : [])];
  const named = [...ofKernel.map((name) => ({ concept: 'kernel', name })), ...lists, ...records];
  const concepts = [...new Set(named.map(({ concept }) => concept))].sort();
  return concepts
    .map((concept) => {
      const names = new Set(named.flatMap((each) => (each.concept === concept ? [each.name] : [])));
      return `import type { ${[...names].sort().join(', ')} } from '@mim/domain/${concept}';`;
    })
    .join('\n');
}

/** `mim.delivery_tally` becomes `MimDeliveryTally`. */
function interfaceName(table: string): string {
  return table
    .split(/[._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
