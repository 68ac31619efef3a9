import type { Database } from '@mim/database';
import type { PersonFact } from '@mim/domain/person';
import { isOfPerson, registrationRecordNames } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';
import { standingLists } from '../trajectories/standing-lists.js';
import { openStates } from './open-states.js';

/** What the annual registration asks, by whose column it is. */
const recordOfPerson = registrationRecordNames.filter(isOfPerson);

const recordOfTrajectory = registrationRecordNames.filter(
  (name): name is Exclude<typeof name, PersonFact> => !isOfPerson(name),
);

/** The trajectories that go on, each with everything that the worklist looks at: all of it in one statement. */
const trajectoriesGoingOn = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'trajectory.locationId',
      'trajectory.trajectoryId',
      'trajectory.state',
      'trajectory.startedOn',
      'trajectory.childBornOn',
      'mother.personId as motherId',
    ])
    .select(recordOfTrajectory.map((name) => `trajectory.${name}` as const))
    .select(recordOfPerson.map((name) => `mother.${name}` as const))
    .select(standingLists)
    .select((row) => [
      ...nameColumns('mother'),
      jsonArrayFrom(
        row
          .selectFrom('mim.match_proposal as proposal')
          .select(['proposal.matchProposalId as proposalId', 'proposal.proposedOn', 'proposal.outcome'])
          .whereRef('proposal.locationId', '=', 'trajectory.locationId')
          .whereRef('proposal.trajectoryId', '=', 'trajectory.trajectoryId')
          .where('proposal.answeredOn', 'is', null)
          .orderBy('proposal.proposedOn'),
      ).as('proposals'),
      jsonArrayFrom(
        row
          .selectFrom('mim.outcome as outcome')
          .select('outcome.moment')
          .whereRef('outcome.locationId', '=', 'trajectory.locationId')
          .whereRef('outcome.trajectoryId', '=', 'trajectory.trajectoryId')
          .orderBy('outcome.measuredOn'),
      ).as('outcomes'),
    ])
    .where('trajectory.locationId', 'in', locationIds)
    .where('trajectory.state', 'in', openStates)
    .$narrowType<{ state: (typeof openStates)[number] }>()
    .orderBy('trajectory.trajectoryId');

export const openTrajectories = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trajectoriesGoingOn(trx, locationIds).execute();

/** Those of the mothers whom a visiting mother visits now. */
export const openTrajectoriesOf = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
) =>
  trajectoriesGoingOn(trx, [locationId])
    .where('trajectory.trajectoryId', 'in', (from) =>
      from
        .selectFrom('mim.match as hers')
        .select('hers.trajectoryId')
        .where('hers.locationId', '=', locationId)
        .where('hers.visitingMotherId', '=', visitingMotherId)
        .where('hers.endedOn', 'is', null),
    )
    .execute();
