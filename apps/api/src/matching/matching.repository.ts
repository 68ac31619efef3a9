import type { Database } from '@mim/database';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';

/** Trajectories of these locations with what matching goes by, each with the mother. */
const mothersToMatch = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) =>
      join
        .onRef('mother.location_id', '=', 'trajectory.location_id')
        .onRef('mother.person_id', '=', 'trajectory.mother_id'),
    )
    .select([
      'trajectory.location_id',
      'trajectory.trajectory_id',
      'trajectory.state',
      'trajectory.version',
      'trajectory.intake_on',
      'trajectory.child_name',
      'trajectory.child_born_on',
      'trajectory.own_question',
      'trajectory.wish',
      'trajectory.wish_language',
      'trajectory.wish_note',
      'trajectory.availability',
      'trajectory.mother_circumstances',
      'trajectory.child_circumstances',
      'trajectory.programme_fit',
      'mother.person_id as mother_id',
      'mother.given_name',
      'mother.name_prefix',
      'mother.family_name',
      'mother.languages',
      'mother.origin',
      'mother.education',
      'mother.postcode',
      'mother.town',
    ])
    .where('trajectory.location_id', 'in', locationIds);

/** A trajectory with what matching goes by. */
export type MotherToMatchRow = NonNullable<Awaited<ReturnType<typeof motherToMatch>>>;

/** One mother with what matching goes by; undefined: not there, or of another location. */
export const motherToMatch = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
) => mothersToMatch(trx, locationIds).where('trajectory.trajectory_id', '=', trajectoryId).executeTakeFirst();

/** The mothers who wait for a match, with since when, and the proposal that is under way. */
export const waitingMothers = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  mothersToMatch(trx, locationIds)
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('mim.trajectory_state as entered')
          .select('entered.since')
          .whereRef('entered.location_id', '=', 'trajectory.location_id')
          .whereRef('entered.trajectory_id', '=', 'trajectory.trajectory_id')
          .orderBy('entered.since', 'desc')
          .orderBy('entered.recorded_at', 'desc')
          .limit(1)
          .as('entered'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('mim.match_proposal as proposal')
          .select(['proposal.match_proposal_id', 'proposal.proposed_on', 'proposal.visiting_mother_id'])
          .whereRef('proposal.location_id', '=', 'trajectory.location_id')
          .whereRef('proposal.trajectory_id', '=', 'trajectory.trajectory_id')
          .where('proposal.answered_on', 'is', null)
          .orderBy('proposal.proposed_on', 'desc')
          .limit(1)
          .as('proposal'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('mim.match as earlier')
          .select(sql<number>`count(*)::integer`.as('matches'))
          .whereRef('earlier.location_id', '=', 'trajectory.location_id')
          .whereRef('earlier.trajectory_id', '=', 'trajectory.trajectory_id')
          .as('earlier'),
      (join) => join.onTrue(),
    )
    .select([
      'entered.since',
      'proposal.match_proposal_id',
      'proposal.proposed_on',
      'proposal.visiting_mother_id as proposed_visiting_mother_id',
      'earlier.matches',
    ])
    .where('trajectory.state', '=', 'waiting')
    .orderBy('trajectory.trajectory_id')
    .limit(500)
    .execute();

/** The proposals of a trajectory, the latest first, with the name of the visiting mother of each. */
export const proposalsOf = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.match_proposal as proposal')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      join
        .onRef('visitor.location_id', '=', 'proposal.location_id')
        .onRef('visitor.visiting_mother_id', '=', 'proposal.visiting_mother_id'),
    )
    .innerJoin('mim.person as person', (join) =>
      join
        .onRef('person.location_id', '=', 'visitor.location_id')
        .onRef('person.person_id', '=', 'visitor.person_id'),
    )
    .select([
      'proposal.match_proposal_id',
      'proposal.visiting_mother_id',
      'proposal.proposed_on',
      'proposal.outcome',
      'proposal.answered_on',
      'proposal.reason',
      'proposal.version',
      'person.given_name',
      'person.name_prefix',
      'person.family_name',
    ])
    .where('proposal.location_id', '=', locationId)
    .where('proposal.trajectory_id', '=', trajectoryId)
    .orderBy('proposal.proposed_on', 'desc')
    .orderBy('proposal.match_proposal_id')
    .execute();

/** The matches of a trajectory, the latest first, with the name of the visiting mother of each. */
export const matchChain = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.match as match')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      join
        .onRef('visitor.location_id', '=', 'match.location_id')
        .onRef('visitor.visiting_mother_id', '=', 'match.visiting_mother_id'),
    )
    .innerJoin('mim.person as person', (join) =>
      join
        .onRef('person.location_id', '=', 'visitor.location_id')
        .onRef('person.person_id', '=', 'visitor.person_id'),
    )
    .select([
      'match.match_id',
      'match.visiting_mother_id',
      'match.previous_match_id',
      'match.started_on',
      'match.ended_on',
      'match.end_reason',
      'match.ended_by',
      'match.end_note',
      'match.version',
      'person.given_name',
      'person.name_prefix',
      'person.family_name',
    ])
    .where('match.location_id', '=', locationId)
    .where('match.trajectory_id', '=', trajectoryId)
    .orderBy('match.started_on', 'desc')
    .execute();

export const addProposalRow = (trx: Transaction<Database>, row: Insertable<Database['mim.match_proposal']>) =>
  trx
    .insertInto('mim.match_proposal')
    .values(row)
    .returning(['match_proposal_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** A proposal, locked until the transaction ends. */
export const proposalForChange = (trx: Transaction<Database>, locationId: string, proposalId: string) =>
  trx
    .selectFrom('mim.match_proposal')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('match_proposal_id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst();

/** Changes a proposal that was locked in this transaction. */
export const changeProposal = (
  trx: Transaction<Database>,
  { location_id, match_proposal_id, version }: Selectable<Database['mim.match_proposal']>,
  facts: Updateable<Database['mim.match_proposal']>,
) =>
  trx
    .updateTable('mim.match_proposal')
    .set({ ...facts, version: version + 1 })
    .where('location_id', '=', location_id)
    .where('match_proposal_id', '=', match_proposal_id)
    .where('version', '=', version)
    .returning(['match_proposal_id as id', 'version'])
    .executeTakeFirstOrThrow();

export const addMatchRow = (trx: Transaction<Database>, row: Insertable<Database['mim.match']>) =>
  trx.insertInto('mim.match').values(row).returning(['match_id as id', 'version']).executeTakeFirstOrThrow();

/** A match, locked until the transaction ends. */
export const matchForChange = (trx: Transaction<Database>, locationId: string, matchId: string) =>
  trx
    .selectFrom('mim.match')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('match_id', '=', matchId)
    .forUpdate()
    .executeTakeFirst();

/** Changes a match that was locked in this transaction. */
export const changeMatch = (
  trx: Transaction<Database>,
  { location_id, match_id, version }: Selectable<Database['mim.match']>,
  facts: Updateable<Database['mim.match']>,
) =>
  trx
    .updateTable('mim.match')
    .set({ ...facts, version: version + 1 })
    .where('location_id', '=', location_id)
    .where('match_id', '=', match_id)
    .where('version', '=', version)
    .returning(['match_id as id', 'version'])
    .executeTakeFirstOrThrow();
