import type { Database } from '@mim/database';
import { expressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

const row = expressionBuilder<Database & { visitor: Database['mim.visiting_mother'] }, 'visitor'>();

/**
 * What hangs below a `visitor` of a query and tells when supervision is due to her: one array of each kind, so that all
 * of it is one statement, found by the location and the visiting mother alone.
 */
export const supervisionLists = [
  jsonArrayFrom(
    row
      .selectFrom('mim.match as match')
      .select(['match.startedOn as firstDay', 'match.endedOn as lastDay'])
      .whereRef('match.locationId', '=', 'visitor.locationId')
      .whereRef('match.visitingMotherId', '=', 'visitor.visitingMotherId')
      .orderBy('match.startedOn'),
  ).as('matched'),
  jsonArrayFrom(
    row
      .selectFrom('mim.visiting_mother_pause as away')
      .select(['away.firstDay', 'away.lastDay'])
      .whereRef('away.locationId', '=', 'visitor.locationId')
      .whereRef('away.visitingMotherId', '=', 'visitor.visitingMotherId')
      .orderBy('away.firstDay'),
  ).as('away'),
  jsonArrayFrom(
    row
      .selectFrom('mim.supervision_session as session')
      .select(['session.supervisionSessionId as sessionId', 'session.sessionOn', 'session.status'])
      .whereRef('session.locationId', '=', 'visitor.locationId')
      .whereRef('session.visitingMotherId', '=', 'visitor.visitingMotherId')
      .orderBy('session.sessionOn'),
  ).as('sessions'),
] as const;
