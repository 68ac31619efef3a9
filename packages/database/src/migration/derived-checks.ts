import { deliveryTable, tableNames } from '@mim/domain/delivery';
import { settingNames } from '@mim/domain/location';
import {
  kindsWithoutDay,
  ownersOfRecords,
  type RemovableRecord,
  removableDossiers,
  removableRecords,
} from '@mim/domain/removal';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { roles } from '../actor/actor.js';
import { storedTables } from '../delivery/stored-tables.js';
import { codeColumns } from '../dossier/code-columns.js';
import { factTables } from '../dossier/fact-tables.js';
import { factNames } from '../schema/fact-names.js';
import { amongList, checkOfDelivered, checkOfKind, inList } from './check-expressions.js';

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
      checkOf(storedTables[name], column, checkOfDelivered(column, definition)),
    ),
  );
  const ofDossiers = Object.entries(codeColumns).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, { list, several }]) =>
      checkOf(table, column, (several ? amongList : inList)(column, list.values)),
    ),
  );
  const ofFacts = Object.entries(factTables).flatMap(([table, facts]) =>
    Object.entries(facts).flatMap(([name, { kind }]) => {
      const column = factNames.columnOf(name);
      return checkOf(table, column, checkOfKind(column, kind));
    }),
  );
  const ofSettings = checkOf('location_setting', 'name', inList('name', settingNames));
  return [
    ...ofDeliveries,
    ...ofDossiers,
    ...ofFacts,
    ...ofSettings,
    ...ofRemovals(),
    ...['membership', 'access_log', 'invitation', 'administration_log'].flatMap((table) =>
      checkOf(table, 'role', inList('role', roles)),
    ),
  ];
}

/** The records that are looked for with the same once they are gone. */
const recordsOf = (owner: (typeof ownersOfRecords)[RemovableRecord]) =>
  removableRecords.values.filter((kind) => ownersOfRecords[kind] === owner);

/** What was removed belongs to somebody, to something or to the location, and has a day; a whole dossier neither. */
function ofRemovals(): readonly DerivedCheck[] {
  const standsAlone = inList('kind', [...removableDossiers.values, ...recordsOf('location')]);
  const belongsTo = [
    `(visiting_mother_id is not null) = (${inList('kind', recordsOf('visiting-mother'))})`,
    `(meeting_group_id is not null) = (${inList('kind', recordsOf('group'))})`,
    `num_nonnulls(trajectory_id, prospect_id, visiting_mother_id, meeting_group_id) = case when ${standsAlone} then 0 else 1 end`,
  ].join(' and ');
  return [
    { table: 'removal', name: 'removal_owner_derived', expression: belongsTo },
    {
      table: 'removal',
      name: 'removal_day_derived',
      expression: `(happened_on is null) = (${inList('kind', kindsWithoutDay)})`,
    },
  ];
}

function checkOf(table: string, column: string, expression: string | null): DerivedCheck[] {
  return expression === null ? [] : [{ table, name: `${table}_${column}_derived`, expression }];
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
  if (statements.length > 0) await client.query(statements.join('; '));
}
