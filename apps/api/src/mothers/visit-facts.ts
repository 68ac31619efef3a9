import type { TrajectoryState } from '@mim/domain/registration';
import { sql } from 'kysely';

/** A run of days as it comes out of the database; an open end is null. */
export interface DayRange {
  readonly firstDay: string;
  readonly lastDay: string | null;
}

/** What the clock of visits needs to know of a trajectory `t`, each as one column of a query. */
export const visitFacts = {
  /** Days of the visits that were done, in order. */
  doneOn: sql<string[]>`array(
    select v.visit_on::text from mim.visit as v
    where v.location_id = t.location_id and v.trajectory_id = t.trajectory_id and v.status = 'done'
    order by v.visit_on
  )`,
  pauses: sql<DayRange[]>`coalesce((
    select jsonb_agg(jsonb_build_object('firstDay', x.first_day, 'lastDay', x.last_day) order by x.first_day)
    from mim.pause as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
  ), '[]')`,
  extensions: sql<DayRange[]>`coalesce((
    select jsonb_agg(jsonb_build_object('firstDay', x.extended_on, 'lastDay', x.until_on) order by x.until_on)
    from mim.extension as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
  ), '[]')`,
};

/** Columns of a trajectory `t` with the facts beside them. */
export const clockColumns = [
  't.trajectoryId',
  't.locationId',
  't.state',
  't.startedOn',
  't.endedOn',
  't.childBornOn',
  visitFacts.doneOn.as('doneOn'),
  visitFacts.pauses.as('pauses'),
  visitFacts.extensions.as('extensions'),
] as const;

/** A trajectory as the clock of visits sees it, from the database. */
export interface ClockRow {
  readonly trajectoryId: string;
  readonly locationId: string;
  readonly state: TrajectoryState;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly childBornOn: string | null;
  readonly doneOn: readonly string[];
  readonly pauses: readonly DayRange[];
  readonly extensions: readonly DayRange[];
}
