import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import { wordsPlace } from '../people/finding-people.js';
import type { Thing } from './finding.schema.js';

/** What is looked for, on which day, and how much at most. */
export interface ThingsAsked {
  readonly text: string;
  readonly day: string;
  readonly limit: number;
}

/**
 * Groups, organisations and meetings of these locations that are found by a text, in one statement: what is found best comes
 * first, what goes on before what is over, then by name, and of meetings about one theme the latest.
 */
export async function thingsFound(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { text, day, limit }: ThingsAsked,
): Promise<Thing[]> {
  const [group, service, theme] = ['g.group_name', 's.name', 'm.theme'].map((name) =>
    wordsPlace(sql.ref(name), text),
  );
  if (group === null || service === null || theme === null) return [];
  const { rows } = await sql<Thing>`
    select type, id, location_id, name, on_day, status, is_over from (
      select 'group', g.meeting_group_id, g.location_id, g.group_name, null::date, null,
        coalesce(g.last_day < ${day}::date, false), ${group}
      from mim.meeting_group as g where g.location_id = any (${locationIds})
      union all
      select 'service', s.service_id, s.location_id, s.name, null::date, null, s.is_retired, ${service}
      from mim.service as s where s.location_id = any (${locationIds})
      union all
      select 'meeting', m.meeting_id, m.location_id, m.theme, m.meeting_on, m.status,
        m.status <> 'planned', ${theme}
      from mim.meeting as m where m.location_id = any (${locationIds}) and m.theme is not null
    ) as found (type, id, location_id, name, on_day, status, is_over, place)
    where place is not null
    order by place, is_over, name, on_day desc, id
    limit ${limit}`.execute(trx);
  return rows;
}
