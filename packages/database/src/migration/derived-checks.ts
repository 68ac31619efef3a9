import { type Column, deliveryTable, settingNames, tableNames, visitMinutes } from '@mim/domain';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { roles } from '../actor/actor.js';
import { storedTables } from '../delivery/stored-tables.js';
import { codeColumns } from '../dossier/code-columns.js';

/** A check that a list, a range or a form in the domain implies for one column. */
export interface DerivedCheck {
  readonly table: string;
  readonly name: string;
  readonly expression: string;
}

/** Every check that is derived rather than written in a migration. */
export function derivedChecks(): readonly DerivedCheck[] {
  const ofDeliveries = tableNames.flatMap((name) =>
    Object.entries(deliveryTable(name).columns).flatMap(([column, definition]) =>
      checkOf(storedTables[name], column, expressionOf(column, definition)),
    ),
  );
  const ofDossiers = Object.entries(codeColumns).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, { list, several }]) =>
      checkOf(table, column, (several ? amongList : inList)(column, list.values)),
    ),
  );
  const ofVisits = checkOf(
    'visit',
    'duration_minutes',
    `duration_minutes between ${visitMinutes.least} and ${visitMinutes.most}`,
  );
  const ofSettings = checkOf('location_setting', 'name', inList('name', settingNames));
  return [
    ...ofDeliveries,
    ...ofDossiers,
    ...ofVisits,
    ...ofSettings,
    ...['membership', 'access_log'].flatMap((table) => checkOf(table, 'role', inList('role', roles))),
  ];
}

function checkOf(table: string, column: string, expression: string | null): DerivedCheck[] {
  return expression === null ? [] : [{ table, name: `${table}_${column}_derived`, expression }];
}

const inList = (column: string, values: readonly string[]): string =>
  `${escapeIdentifier(column)} in (${listed(values)})`;
const amongList = (column: string, values: readonly string[]): string =>
  `${escapeIdentifier(column)} <@ array[${listed(values)}]::text[]`;
const listed = (values: readonly string[]): string => values.map(escapeLiteral).join(', ');

function expressionOf(name: string, column: Column): string | null {
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

const introduction = 'Derived from the domain: ';
/** What a check says about itself, so that a later run can see whether it is still what is implied. */
export const commentOf = (check: DerivedCheck): string => `${introduction}${check.expression}`;

/** The checks that the database has under the names of derived ones: name to comment. */
export const derivedChecksInCatalogue = `
  select pg_class.relname as "table", conname as name, obj_description(pg_constraint.oid, 'pg_constraint') as comment
  from pg_constraint join pg_class on pg_class.oid = conrelid join pg_namespace on pg_namespace.oid = relnamespace
  where nspname = 'mim' and contype = 'c' and conname like '%\\_derived'`;

/** Makes the database's checks equal to the derived ones, in one transaction. */
export async function applyDerivedChecks(client: Client): Promise<void> {
  const wanted = new Map(derivedChecks().map((check) => [check.name, check]));
  const { rows } = await client.query<{ table: string; name: string; comment: string | null }>(
    derivedChecksInCatalogue,
  );
  const current = new Map(rows.map((row) => [row.name, row.comment]));
  const drop = rows.filter(({ name, comment }) => {
    const check = wanted.get(name);
    return check === undefined || commentOf(check) !== comment;
  });
  const add = [...wanted.values()].filter((check) => current.get(check.name) !== commentOf(check));
  const statements = [
    ...drop.map(
      ({ table, name }) =>
        `alter table mim.${escapeIdentifier(table)} drop constraint ${escapeIdentifier(name)}`,
    ),
    ...add.flatMap((check) => {
      const [table, name] = [escapeIdentifier(check.table), escapeIdentifier(check.name)];
      return [
        `alter table mim.${table} add constraint ${name} check (${check.expression})`,
        `comment on constraint ${name} on mim.${table} is ${escapeLiteral(commentOf(check))}`,
      ];
    }),
  ];
  if (statements.length > 0) await client.query(`begin; ${statements.join('; ')}; commit`);
}
