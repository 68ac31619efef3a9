import type { Database } from '@mim/database';
import type { SpokenLanguage } from '@mim/domain/person';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { hasChildBornOn } from '../people/has-child-born-on.js';
import { motherStatusOf } from '../people/mother-status.js';
import { contactColumns, nameColumns } from '../people/person-columns.js';

/** What the rows of a list are looked for by, each of them once. */
export interface ListKeys {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Births of the children. */
  readonly births: readonly string[];
}

/** Whether somebody has one of the keys. */
const hasKey = (
  person: string,
  child: string,
  { names, phones, emails, births }: ListKeys,
): RawBuilder<boolean> =>
  sql<boolean>`(
    ${sql.ref(`${person}.nameSearch`)} = any(${names}::text[]) or ${sql.ref(`${person}.phone`)} = any(${phones}::text[])
    or lower(${sql.ref(`${person}.email`)}) = any(${emails}::text[])
    or ${hasChildBornOn(`${child}.children`, births)}
  )`;

/** The prospects of a location who have one of the keys; not those who are closed with another. */
export const prospectsLike = (trx: Transaction<Database>, locationId: string, keys: ListKeys) =>
  trx
    .selectFrom('mim.prospect as r')
    .select(['r.prospectId as id', 'r.version', ...nameColumns('r'), ...contactColumns('r')])
    .select(['r.language', 'r.children', 'r.note'])
    .select(['r.receivedOn', 'r.outcome', 'r.trajectoryId'])
    .where('r.locationId', '=', locationId)
    .where('r.outcome', '<>', 'duplicate')
    .where(hasKey('r', 'r', keys))
    .orderBy('r.receivedOn')
    .orderBy('r.prospectId')
    .execute();

/** The mothers of a location who have one of the keys, each with her newest trajectory. */
export const mothersLike = (trx: Transaction<Database>, locationId: string, keys: ListKeys) =>
  trx
    .selectFrom('mim.person as p')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('mim.trajectory as x')
          .select(['x.trajectoryId', 'x.state', 'x.children', motherStatusOf('x').as('status')])
          .whereRef('x.locationId', '=', 'p.locationId')
          .whereRef('x.motherId', '=', 'p.personId')
          .orderBy(sql`x.ended_on desc nulls first`)
          .orderBy('x.trajectoryId')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .select(['p.personId as id', 'p.version', ...nameColumns('p'), ...contactColumns('p')])
    .select(sql<SpokenLanguage | null>`p.languages[1]`.as('language'))
    .select(['t.children', 't.trajectoryId', 't.state', 't.status'])
    .where('p.locationId', '=', locationId)
    .where(hasKey('p', 't', keys))
    .orderBy('p.personId')
    .execute();
