import type { Fact } from '../kernel/fact.js';
import {
  type AskedCodesKind,
  type CodeKind,
  type DayKind,
  kinds,
  type YesNoKind,
} from '../kernel/fact-kind.js';
import type { BooleanColumn, CodeColumn, CodesColumn, Column, ColumnTable, DateColumn } from './column.js';

/** A column that holds a fact as it is registered. */
type RegisteredColumn = DateColumn | BooleanColumn | CodeColumn | CodesColumn;
type RegisteredName<Columns extends ColumnTable> = {
  [Name in keyof Columns]: Columns[Name] extends RegisteredColumn ? Name : never;
}[keyof Columns];

type KindOfColumn<One extends Column> =
  One extends CodeColumn<infer List>
    ? CodeKind<List>
    : One extends CodesColumn<infer List>
      ? AskedCodesKind<List>
      : One extends BooleanColumn
        ? YesNoKind
        : One extends DateColumn
          ? DayKind
          : never;

function kindOf(column: RegisteredColumn): Fact['kind'] {
  switch (column.type) {
    case 'date':
      return kinds.day;
    case 'boolean':
      return kinds.yesNo;
    case 'code':
      return kinds.code(column.list);
    case 'codes':
      return kinds.askedCodes(column.list);
  }
}

/**
 * Facts that stand in the delivery as they are registered: what each is called and what it can be is said
 * there, once.
 * @param columns A table of the delivery.
 */
export const registeredIn =
  <Columns extends ColumnTable>(columns: Columns) =>
  <const Name extends RegisteredName<Columns>>(column: Name) => ({
    column,
    label: (columns[column] as Column).label as Columns[Name]['label'],
    kind: kindOf(columns[column] as RegisteredColumn) as KindOfColumn<Columns[Name]>,
  });
