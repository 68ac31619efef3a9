import type { BooleanColumn, CodeColumn, CodesColumn, Column, DateColumn } from '../delivery/column.js';
import { participationColumns } from '../delivery/columns.js';
import type { Fact } from '../kernel/fact.js';
import {
  type AskedCodesKind,
  type CodeKind,
  type DayKind,
  kinds,
  type YesNoKind,
} from '../kernel/fact-kind.js';

type Columns = typeof participationColumns;
/** A column of the delivery that holds a fact as it is registered. */
type RegisteredColumn = {
  [Name in keyof Columns]: Columns[Name]['type'] extends 'date' | 'boolean' | 'code' | 'codes' ? Name : never;
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

function kindOf(column: Columns[RegisteredColumn]): Fact['kind'] {
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
 * A fact that stands in the delivery as it is registered: what it is called and what it can be is said there.
 * @param column The delivery's column.
 */
export const registered = <const Name extends RegisteredColumn>(column: Name) => ({
  column,
  label: participationColumns[column].label,
  kind: kindOf(participationColumns[column]) as KindOfColumn<Columns[Name]>,
});
