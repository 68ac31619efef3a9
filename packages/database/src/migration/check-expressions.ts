import type { Column } from '@mim/domain/delivery';
import { type FactKind, type FactType, type KindOf, possibleDays } from '@mim/domain/kernel';
import { escapeIdentifier, escapeLiteral } from 'pg';

const listed = (values: readonly string[]): string => values.map(escapeLiteral).join(', ');

/** A column holds one of these. */
export const inList = (column: string, values: readonly string[]): string =>
  `${escapeIdentifier(column)} in (${listed(values)})`;
/** A column holds any number of these. */
export const amongList = (column: string, values: readonly string[]): string =>
  `${escapeIdentifier(column)} <@ array[${listed(values)}]::text[]`;

/** A column holds a day of a year in which something can be recorded. */
export const possibleDay = (column: string): string =>
  `${escapeIdentifier(column)} between ${escapeLiteral(possibleDays.first)} and ${escapeLiteral(possibleDays.last)}`;

const lengthBetween = (column: string, least: number, most: number): string =>
  `length(${escapeIdentifier(column)}) between ${least} and ${most}`;
const noLongerThan = (column: string, { longest }: { readonly longest: number }): string =>
  lengthBetween(column, 1, longest);

const between = (
  column: string,
  { least, most }: { readonly least: number; readonly most: number },
): string => `${escapeIdentifier(column)} between ${least} and ${most}`;

/** What each kind of fact asks of its column; null: its type says it all. */
const ofKind: { readonly [Type in FactType]: (column: string, kind: KindOf<Type>) => string | null } = {
  name: (column, { longest }) => lengthBetween(column, 0, longest),
  line: noLongerThan,
  note: noLongerThan,
  email: noLongerThan,
  day: () => null,
  time: () => null,
  number: between,
  amount: between,
  'yes-no': () => null,
  flag: () => null,
  code: (column, { list }) => inList(column, list.values),
  codes: (column, { list }) => amongList(column, list.values),
  'asked-codes': (column, { list }) => amongList(column, list.values),
  entries: (column, { most }) => `cardinality(${escapeIdentifier(column)}) <= ${most}`,
  records: (column, { most }) => `jsonb_array_length(${escapeIdentifier(column)}) <= ${most}`,
};

/** The check that a fact implies for its column; null: none. */
export const checkOfKind = (column: string, kind: FactKind): string | null =>
  (ofKind[kind.type] as (column: string, kind: FactKind) => string | null)(column, kind);

/** The check that a column of the delivery implies for the one in which it is stored; null: none. */
export function checkOfDelivered(name: string, column: Column): string | null {
  const target = escapeIdentifier(name);
  switch (column.type) {
    case 'id':
    case 'slug':
      return `${target} <> ''`;
    case 'month':
      return `${target} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`;
    case 'integer':
      return `${target} between ${column.minimum} and ${column.maximum}`;
    case 'number':
      return `${target} > ${column.exclusiveMinimum} and ${target} <= ${column.maximum}`;
    case 'code':
      return inList(name, column.list.values);
    case 'codes':
      return amongList(name, column.list.values);
    case 'date':
    case 'boolean':
      return null;
  }
}
