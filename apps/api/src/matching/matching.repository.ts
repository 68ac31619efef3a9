import type { Database } from '@mim/database';
import { namesOf } from '@mim/domain/kernel';
import { isOfPerson } from '@mim/domain/registration';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';
import { lockTrajectoryOf } from '../trajectories/trajectory.repository.js';
import { matchingFacts } from './matching.schema.js';

const matchingFactNames = namesOf(matchingFacts);
const factsOfMother = matchingFactNames.filter(isOfPerson);
type OfTrajectory = Exclude<keyof typeof matchingFacts, (typeof factsOfMother)[number]>;
const factsOfTrajectory = matchingFactNames.filter((name): name is OfTrajectory => !isOfPerson(name));

/** Whether a column of trajectories is one of these. */
const isOneOf = (column: string, trajectoryIds: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${trajectoryIds}::uuid[])`;

/** Trajectories of these locations with what matching goes by, each with the mother. */
const mothersToMatch = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'trajectory.locationId',
      'trajectory.trajectoryId',
      'trajectory.state',
      'trajectory.version',
      ...factsOfTrajectory.map((name) => `trajectory.${name}` as const),
      'mother.personId as motherId',
      ...nameColumns('mother'),
      ...factsOfMother.map((name) => `mother.${name}` as const),
    ])
    .where('trajectory.locationId', 'in', locationIds);

/** A trajectory with what matching goes by. */
export type MotherToMatchRow = NonNullable<Awaited<ReturnType<typeof motherToMatch>>>;

/** One mother with what matching goes by; undefined: not there, or of another location. */
export const motherToMatch = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
) => mothersToMatch(trx, locationIds).where('trajectory.trajectoryId', '=', trajectoryId).executeTakeFirst();

/** Several mothers of one location with what matching goes by. */
export const mothersToRank = (
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
) => mothersToMatch(trx, [locationId]).where(isOneOf('trajectory.trajectory_id', trajectoryIds)).execute();

/** The mothers who wait for a match, with since when, and the proposal that is under way. */
export const waitingMothers = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  mothersToMatch(trx, locationIds)
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('mim.trajectory_state as entered')
          .select('entered.since')
          .whereRef('entered.locationId', '=', 'trajectory.locationId')
          .whereRef('entered.trajectoryId', '=', 'trajectory.trajectoryId')
          .orderBy('entered.since', 'desc')
          .orderBy('entered.recordedAt', 'desc')
          .limit(1)
          .as('entered'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('mim.match_proposal as proposal')
          .select(['proposal.matchProposalId', 'proposal.proposedOn', 'proposal.visitingMotherId'])
          .whereRef('proposal.locationId', '=', 'trajectory.locationId')
          .whereRef('proposal.trajectoryId', '=', 'trajectory.trajectoryId')
          .where('proposal.answeredOn', 'is', null)
          .orderBy('proposal.proposedOn', 'desc')
          .limit(1)
          .as('proposal'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('mim.match as earlier')
          .select(sql<number>`count(*)::integer`.as('matches'))
          .whereRef('earlier.locationId', '=', 'trajectory.locationId')
          .whereRef('earlier.trajectoryId', '=', 'trajectory.trajectoryId')
          .as('earlier'),
      (join) => join.onTrue(),
    )
    .select([
      'entered.since as waitingSince',
      'proposal.matchProposalId as proposalId',
      'proposal.proposedOn',
      'proposal.visitingMotherId as proposedVisitingMotherId',
      'earlier.matches as earlierMatches',
    ])
    .where('trajectory.state', '=', 'waiting')
    .orderBy('trajectory.trajectoryId')
    .limit(500)
    .execute();

/** The proposals of trajectories, the latest first, with the name of the visiting mother of each. */
export const proposalsOf = (
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
) =>
  trx
    .selectFrom('mim.match_proposal as proposal')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'proposal.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select([
      'proposal.matchProposalId as proposalId',
      'proposal.trajectoryId',
      'proposal.visitingMotherId',
      'proposal.proposedOn',
      'proposal.outcome',
      'proposal.answeredOn',
      'proposal.reason',
      'proposal.version',
      'visitor.erasedOn',
      ...nameColumns('person'),
    ])
    .where('proposal.locationId', '=', locationId)
    .where(isOneOf('proposal.trajectory_id', trajectoryIds))
    .orderBy('proposal.proposedOn', 'desc')
    .orderBy('proposal.matchProposalId')
    .execute();

/** The matches of trajectories, the latest first, with the name of the visiting mother of each. */
export const matchChain = (
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
) =>
  trx
    .selectFrom('mim.match as match')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'match.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select([
      'match.matchId',
      'match.trajectoryId',
      'match.visitingMotherId',
      'match.previousMatchId',
      'match.startedOn',
      'match.endedOn',
      'match.endReason',
      'match.endedBy',
      'match.endNote',
      'match.version',
      'visitor.erasedOn',
      ...nameColumns('person'),
    ])
    .where('match.locationId', '=', locationId)
    .where(isOneOf('match.trajectory_id', trajectoryIds))
    .orderBy('match.startedOn', 'desc')
    .orderBy('match.matchId')
    .execute();

/** The next visit that is planned; undefined: none is. */
export const nextPlannedVisit = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.visit')
    .select('visitOn')
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'planned')
    .orderBy('visitOn')
    .limit(1)
    .executeTakeFirst();

export const addProposalRow = (trx: Transaction<Database>, row: Insertable<Database['mim.match_proposal']>) =>
  trx
    .insertInto('mim.match_proposal')
    .values(row)
    .returning(['matchProposalId as id', 'version'])
    .executeTakeFirstOrThrow();

/** A proposal, locked until the transaction ends. */
export const proposalForChange = async (
  trx: Transaction<Database>,
  locationId: string,
  proposalId: string,
) => {
  await lockTrajectoryOf(trx, locationId, 'match_proposal', proposalId);
  return trx
    .selectFrom('mim.match_proposal')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('matchProposalId', '=', proposalId)
    .forUpdate()
    .executeTakeFirst();
};

/** Changes a proposal that was locked in this transaction. */
export const changeProposal = (
  trx: Transaction<Database>,
  { locationId, matchProposalId, version }: Selectable<Database['mim.match_proposal']>,
  facts: Updateable<Database['mim.match_proposal']>,
) =>
  trx
    .updateTable('mim.match_proposal')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('matchProposalId', '=', matchProposalId)
    .where('version', '=', version)
    .returning(['matchProposalId as id', 'version'])
    .executeTakeFirstOrThrow();

export const addMatchRow = (trx: Transaction<Database>, row: Insertable<Database['mim.match']>) =>
  trx.insertInto('mim.match').values(row).returning(['matchId as id', 'version']).executeTakeFirstOrThrow();

/** A match, locked until the transaction ends. */
export const matchForChange = async (trx: Transaction<Database>, locationId: string, matchId: string) => {
  await lockTrajectoryOf(trx, locationId, 'match', matchId);
  return trx
    .selectFrom('mim.match')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('matchId', '=', matchId)
    .forUpdate()
    .executeTakeFirst();
};

/** Changes a match that was locked in this transaction. */
export const changeMatch = (
  trx: Transaction<Database>,
  { locationId, matchId, version }: Selectable<Database['mim.match']>,
  facts: Updateable<Database['mim.match']>,
) =>
  trx
    .updateTable('mim.match')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('matchId', '=', matchId)
    .where('version', '=', version)
    .returning(['matchId as id', 'version'])
    .executeTakeFirstOrThrow();
