import type { Database } from '@mim/database';
import { expressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

const row = expressionBuilder<Database & { trajectory: Database['mim.trajectory'] }, 'trajectory'>();

/**
 * What hangs below a `trajectory` of a query and tells where her visits stand, for `standingFactsOf`: one
 * array of each kind, so that all of it is one statement, found by the location and the trajectory alone.
 */
export const standingLists = [
  jsonArrayFrom(
    row
      .selectFrom('mim.trajectory_state as entered')
      .select(['entered.event', 'entered.since'])
      .whereRef('entered.locationId', '=', 'trajectory.locationId')
      .whereRef('entered.trajectoryId', '=', 'trajectory.trajectoryId')
      .orderBy('entered.since')
      .orderBy('entered.recordedAt')
      .orderBy('entered.trajectoryStateId'),
  ).as('states'),
  jsonArrayFrom(
    row
      .selectFrom('mim.visit as visit')
      .select(['visit.visitId', 'visit.visitOn', 'visit.status'])
      .whereRef('visit.locationId', '=', 'trajectory.locationId')
      .whereRef('visit.trajectoryId', '=', 'trajectory.trajectoryId')
      .where('visit.status', 'in', ['planned', 'done'])
      .orderBy('visit.visitOn'),
  ).as('visits'),
  jsonArrayFrom(
    row
      .selectFrom('mim.pause as pause')
      .select(['pause.pauseId', 'pause.firstDay', 'pause.lastDay'])
      .whereRef('pause.locationId', '=', 'trajectory.locationId')
      .whereRef('pause.trajectoryId', '=', 'trajectory.trajectoryId')
      .orderBy('pause.firstDay'),
  ).as('pauses'),
  jsonArrayFrom(
    row
      .selectFrom('mim.extension as extension')
      .select('extension.untilOn')
      .whereRef('extension.locationId', '=', 'trajectory.locationId')
      .whereRef('extension.trajectoryId', '=', 'trajectory.trajectoryId')
      .orderBy('extension.untilOn'),
  ).as('extensions'),
  jsonArrayFrom(
    row
      .selectFrom('mim.match as match')
      .select(['match.visitingMotherId', 'match.startedOn', 'match.endedOn'])
      .whereRef('match.locationId', '=', 'trajectory.locationId')
      .whereRef('match.trajectoryId', '=', 'trajectory.trajectoryId')
      .orderBy('match.startedOn'),
  ).as('matches'),
] as const;
