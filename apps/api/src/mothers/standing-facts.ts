import type { StandingFacts } from '@mim/domain/visit';
import { sql } from 'kysely';

/** What hangs below a trajectory `t` and tells where her visits stand, each as one column of a query. */
const below = {
  stateSince: sql<string | null>`(
    select s.since from mim.trajectory_state as s
    where s.location_id = t.location_id and s.trajectory_id = t.trajectory_id
    order by s.since desc, s.recorded_at desc limit 1
  )`,
  /** Her visits that were done and that are planned. */
  visits: sql<StandingFacts['visits']>`coalesce((
    select jsonb_agg(jsonb_build_object('visitOn', v.visit_on, 'status', v.status) order by v.visit_on)
    from mim.visit as v where v.location_id = t.location_id and v.trajectory_id = t.trajectory_id
      and v.status in ('done', 'planned')
  ), '[]')`,
  pauses: sql<StandingFacts['pauses']>`coalesce((
    select jsonb_agg(jsonb_build_object('firstDay', x.first_day, 'lastDay', x.last_day) order by x.first_day)
    from mim.pause as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
  ), '[]')`,
  matches: sql<StandingFacts['matches']>`coalesce((
    select jsonb_agg(jsonb_build_object('startedOn', m.started_on, 'endedOn', m.ended_on) order by m.started_on)
    from mim.match as m where m.location_id = t.location_id and m.trajectory_id = t.trajectory_id
  ), '[]')`,
  extendedUntil: sql<string | null>`(
    select max(x.until_on) from mim.extension as x
    where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
  )`,
};

/** Columns of a trajectory `t` with what tells where her visits stand. */
export const standingColumns = [
  't.trajectoryId',
  't.locationId',
  't.state',
  't.startedOn',
  't.endedOn',
  't.childBornOn',
  below.stateSince.as('stateSince'),
  below.visits.as('visits'),
  below.pauses.as('pauses'),
  below.matches.as('matches'),
  below.extendedUntil.as('extendedUntil'),
] as const;

/** A trajectory with what tells where her visits stand, from the database. */
export interface StandingRow extends StandingFacts {
  readonly trajectoryId: string;
  readonly locationId: string;
}
