import type { DatedRecord } from '@mim/domain/supervision';
import { sql } from 'kysely';
import type { Change } from '../dossier/write.js';

/** What is recorded of a visiting mother on days on which she has to be one; what did not take place is not. */
export async function datedRecordsOf(
  { trx, locationId }: Change,
  visitingMotherId: string,
): Promise<readonly DatedRecord[]> {
  const { rows } = await sql<DatedRecord>`
    select hers.kind, hers.first_day::text as "firstDay", hers.last_day::text as "lastDay" from (
      select 'preparation' as kind, s.held_on as first_day, s.held_on as last_day
      from mim.preparation_attendance as a join mim.preparation_session as s
        on s.location_id = a.location_id and s.preparation_session_id = a.preparation_session_id
      where a.location_id = ${locationId} and a.visiting_mother_id = ${visitingMotherId}
      union all
      select 'match', m.started_on, coalesce(m.ended_on, m.started_on) from mim.match as m
      where m.location_id = ${locationId} and m.visiting_mother_id = ${visitingMotherId}
      union all
      select 'visit', v.visit_on, v.visit_on from mim.visit as v
      where v.location_id = ${locationId} and v.status = 'done'
        and (v.visiting_mother_id = ${visitingMotherId} or v.companion_id = ${visitingMotherId})
      union all
      select 'supervision', s.session_on, s.session_on from mim.supervision_session as s
      where s.location_id = ${locationId} and s.visiting_mother_id = ${visitingMotherId} and s.status = 'done'
      union all
      select 'meeting', m.meeting_on, m.meeting_on
      from mim.meeting_attendance as a join mim.meeting as m on m.location_id = a.location_id and m.meeting_id = a.meeting_id
      where a.location_id = ${locationId} and a.visiting_mother_id = ${visitingMotherId} and m.status = 'done'
      union all
      select 'evaluation', e.evaluated_on, e.evaluated_on from mim.evaluation as e
      where e.location_id = ${locationId} and e.visiting_mother_id = ${visitingMotherId}
      union all
      select 'own-step', o.taken_on, o.taken_on from mim.own_step as o
      where o.location_id = ${locationId} and o.visiting_mother_id = ${visitingMotherId}
      union all
      select 'statement', x.last_day, x.last_day from mim.expense_statement as x
      where x.location_id = ${locationId} and x.visiting_mother_id = ${visitingMotherId}
    ) as hers`.execute(trx);
  return rows;
}
