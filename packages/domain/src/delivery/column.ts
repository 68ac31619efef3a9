import type { CodeList, CodeOf } from '../kernel/code-list.js';
import type { Bilingual } from '../kernel/language.js';
import type { FromFormat } from './format-version.js';

interface Described extends FromFormat {
  readonly required: boolean;
  readonly label: Bilingual;
}
/** Opaque identifier: stable, says nothing about a person. */
export interface IdColumn extends Described {
  readonly type: 'id';
}
/** A civil date, `2008-03-31`. */
export interface DateColumn extends Described {
  readonly type: 'date';
}
/** A calendar month, `2008-03`. */
export interface MonthColumn extends Described {
  readonly type: 'month';
}
export interface BooleanColumn extends Described {
  readonly type: 'boolean';
}
/** A location's code: a lower-case slug. */
export interface SlugColumn extends Described {
  readonly type: 'slug';
}
/** An integer between two bounds, both inclusive. */
export interface IntegerColumn extends Described {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
  /** A year, which cannot be after that of the registration. */
  readonly notAfterYear?: true;
}
/** A decimal number above one bound and at most another. */
export interface NumberColumn extends Described {
  readonly type: 'number';
  readonly exclusiveMinimum: number;
  readonly maximum: number;
}
export interface CodeColumn<List extends CodeList = CodeList> extends Described {
  readonly type: 'code';
  readonly list: List;
}
/**
 * Several codes in one cell, separated by `;`. With `noneAllowed` the single code `none` says that
 * it was asked and that nothing applies; then the value is an empty array.
 */
export interface CodesColumn<List extends CodeList = CodeList> extends Described {
  readonly type: 'codes';
  readonly list: List;
  readonly noneAllowed: boolean;
}
export type Column =
  | IdColumn
  | DateColumn
  | MonthColumn
  | BooleanColumn
  | SlugColumn
  | IntegerColumn
  | NumberColumn
  | CodeColumn
  | CodesColumn;

/** A table of the delivery: its columns by name, in the order in which they are written. */
export type ColumnTable = Readonly<Record<string, Column>>;

type CellOf<C extends Column> = C extends { type: 'id' | 'date' | 'month' | 'slug' }
  ? string
  : C extends { type: 'integer' | 'number' }
    ? number
    : C extends { type: 'boolean' }
      ? boolean
      : C extends CodeColumn<infer List>
        ? CodeOf<List>
        : C extends CodesColumn<infer List>
          ? readonly CodeOf<List>[]
          : never;

/** A parsed row: the columns' names, each with its value; `null` where it was not recorded. */
export type RowOf<Table extends ColumnTable> = {
  readonly [Name in keyof Table]: Table[Name]['required'] extends true
    ? CellOf<Table[Name]>
    : CellOf<Table[Name]> | null;
};
