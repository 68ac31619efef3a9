import type { Database } from '@mim/database';
import type { PersonName } from '@mim/domain/person';
import type { ProspectOutcome, TrajectoryState } from '@mim/domain/registration';
import { type RawBuilder, sql, type Transaction } from 'kysely';

/** Somebody found by name, from the database. */
export interface HitRow extends PersonName {
  readonly type: 'mother' | 'visiting-mother' | 'prospect';
  readonly locationId: string;
  readonly id: string;
  /** Who she is, once she is registered. */
  readonly personId: string | null;
  readonly trajectoryId: string | null;
  readonly town: string | null;
  readonly state: TrajectoryState | null;
  readonly outcome: ProspectOutcome | null;
}

/**
 * The people of these locations whose name contains every pattern: mothers with their newest trajectory,
 * visiting mothers, and prospects without an intake. One statement, in the order of names.
 */
export async function peopleByName(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  patterns: readonly string[],
  limit: number,
): Promise<HitRow[]> {
  const named = (table: string): RawBuilder<boolean> => {
    const column = sql.ref(`${table}.name_search`);
    return sql`${sql.ref(`${table}.location_id`)} = any(${locationIds}) and ${sql.join(
      patterns.map((pattern) => sql`${column} like ${pattern}`),
      sql` and `,
    )}`;
  };
  const { rows } = await sql<HitRow>`
    select * from (
      select 'mother' as type, p.location_id, p.person_id as id, p.person_id, t.trajectory_id,
        p.given_name, p.name_prefix, p.family_name, p.name_search, p.town, t.state, null as outcome
      from mim.person as p
      cross join lateral (
        select x.trajectory_id, x.state from mim.trajectory as x
        where x.location_id = p.location_id and x.mother_id = p.person_id
        order by x.ended_on desc nulls first, x.trajectory_id limit 1
      ) as t
      where ${named('p')}
      union all
      select 'visiting-mother', p.location_id, w.visiting_mother_id, p.person_id, null,
        p.given_name, p.name_prefix, p.family_name, p.name_search, p.town, null, null
      from mim.person as p
      join mim.visiting_mother as w on w.location_id = p.location_id and w.person_id = p.person_id
      where ${named('p')}
      union all
      select 'prospect', r.location_id, r.prospect_id, null, null,
        r.given_name, r.name_prefix, r.family_name, r.name_search, r.town, null, r.outcome
      from mim.prospect as r
      where ${named('r')} and r.trajectory_id is null
    ) as found
    order by name_search, type, id
    limit ${limit}`.execute(trx);
  return rows;
}
