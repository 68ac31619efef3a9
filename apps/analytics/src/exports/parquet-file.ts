import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { NewFile } from '../new-files/new-file.js';

/** What a column of a Parquet file holds; each value can be absent. */
export type ParquetKind = 'text' | 'date' | 'boolean' | 'integer' | 'number' | 'texts';

/** A value: a date as days since 1970, several texts as a list. */
export type ParquetValue = string | number | boolean | readonly string[] | null;

export interface ParquetColumn {
  readonly name: string;
  readonly kind: ParquetKind;
}

/** A Parquet file that is being written. */
export interface ParquetFile {
  /** Adds a row: a value for each column, in their order. */
  add(row: readonly ParquetValue[]): void;
  /** Writes what is left and the end, without which nobody can read it. */
  end(): void;
}

/** Rows that are kept until they are written together: a group of columns. */
const rowsOfGroup = 10_000;

type SchemaElement = ParquetWriter['schema'][number];

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const optional = { repetition_type: 'OPTIONAL' } as const;

/** How each kind is said in the schema of the file. A list says apart that it is empty and that it is absent. */
const elementsOf: Readonly<Record<ParquetKind, (name: string) => readonly SchemaElement[]>> = {
  text: (name) => [{ name, ...text, ...optional }],
  date: (name) => [{ name, type: 'INT32', converted_type: 'DATE', ...optional }],
  boolean: (name) => [{ name, type: 'BOOLEAN', ...optional }],
  integer: (name) => [{ name, type: 'INT32', ...optional }],
  number: (name) => [{ name, type: 'DOUBLE', ...optional }],
  texts: (name) => [
    { name, converted_type: 'LIST', num_children: 1, ...optional },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...text, ...optional },
  ],
};

/**
 * Begins a Parquet file: typed columns, compressed, in groups of rows, so that a file of any length takes little memory.
 * @param facts What the file says of itself, by name.
 */
export function parquetFile(
  file: NewFile,
  columns: readonly ParquetColumn[],
  facts: Readonly<Record<string, string>>,
): ParquetFile {
  const writer = new ByteWriter();
  const flush = (): void => {
    file.write(Uint8Array.from(writer.getBytes()));
    writer.index = 0;
  };
  const parquet = new ParquetWriter({
    writer: Object.assign(writer, { flush, finish: flush }),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap(({ name, kind }) => elementsOf[kind](name)),
    ],
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
    createdBy: 'mim-analytics',
  });
  let group: ParquetValue[][] = columns.map(() => []);
  const writeGroup = (): void => {
    const columnData = columns.map(({ name }, index) => ({ name, data: group[index] ?? [] }));
    void parquet.write({ columnData, rowGroupSize: rowsOfGroup });
    group = columns.map(() => []);
  };
  return {
    add(row) {
      for (const [index, values] of group.entries()) values.push(row[index] ?? null);
      if (group[0]?.length === rowsOfGroup) writeGroup();
    },
    end() {
      writeGroup();
      void parquet.finish();
    },
  };
}
