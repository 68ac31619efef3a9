import type { Database } from '@mim/database';
import {
  type ApplicantToRemove,
  type ProspectToRemove,
  removableDossiers,
  type TrajectoryToRemove,
  type VisitingMotherToRemove,
} from '@mim/domain/removal';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { belowTrajectory } from '../dossier/below-trajectory.js';
import type { Change } from '../dossier/write.js';
import { belowVisitingMother, takingAwayOfHer } from '../visiting-mothers/naming-tables.js';
import type { DossierInput } from './removals.schema.js';

/** What is known of somebody who may go. */
interface KnownDossier {
  readonly locationId: string;
  readonly version: number;
  /** Of somebody who was referred or applied, who is no person yet, she herself. */
  readonly personId: string;
  /** The prospect that her intake began from. */
  readonly hasProspect: boolean;
  /** Whether another trajectory or another role of the person is there. */
  readonly staysOtherwise: boolean;
}
export type MotherDossier = KnownDossier & TrajectoryToRemove & { readonly partnerId: string | null };
export type VisitingMotherDossier = KnownDossier & VisitingMotherToRemove;
export type ProspectDossier = KnownDossier & ProspectToRemove;
export type ApplicantDossier = KnownDossier & ApplicantToRemove;

/** The number of rows of a table that name a trajectory. */
const ofTrajectory = (table: string, where: RawBuilder<unknown> = sql`true`) => sql`(
  select count(*)::integer from ${sql.table(`mim.${table}`)} as x
  where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id and ${where}
)`;

/** What was recorded of a mother in a trajectory; undefined: not there, or of another location. */
export async function motherDossier(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
): Promise<MotherDossier | undefined> {
  const { rows } = await sql<MotherDossier>`
    select t.location_id as "locationId", t.version, t.mother_id as "personId", t.partner_id as "partnerId",
      ${ofTrajectory('visit', sql`x.status = 'done'`)} as "visitsDone",
      ${ofTrajectory('transfer')} as offers,
      t.transferred_from is not null as "cameFromElsewhere",
      (
        select count(*)::integer from mim.expense_line as x
        where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id and mim.left_of_line(x) <> 0
      ) as "monthsPaid",
      jsonb_build_object(
        'visit', ${ofTrajectory('visit', sql`x.status <> 'done'`)}, 'signal', ${ofTrajectory('signal')},
        'pause', ${ofTrajectory('pause')}, 'extension', ${ofTrajectory('extension')},
        'match', ${ofTrajectory('match')}, 'proposal', ${ofTrajectory('match_proposal')},
        'referral', ${ofTrajectory('referral')}, 'outcome', ${ofTrajectory('outcome')},
        'attendance', ${ofTrajectory('group_attendance')}
      ) as "goesAlong",
      exists (
        select from mim.prospect as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
      ) as "hasProspect",
      exists (
        select from mim.trajectory as x where x.location_id = t.location_id and x.trajectory_id <> t.trajectory_id
          and t.mother_id in (x.mother_id, x.partner_id)
      ) or exists (
        select from mim.visiting_mother as x where x.location_id = t.location_id and x.person_id = t.mother_id
      ) as "staysOtherwise"
    from mim.trajectory as t
    where t.location_id = any(${locationIds}) and t.trajectory_id = ${trajectoryId}`.execute(trx);
  return rows[0];
}

/** The number of rows of a table that name a visiting mother. */
const ofVisitingMother = (table: string) => sql`(
  select count(*)::integer from ${sql.table(`mim.${table}`)} as x
  where x.location_id = v.location_id and x.visiting_mother_id = v.visiting_mother_id
)`;

/** What was recorded of a visiting mother; undefined: not there, or of another location. */
export async function visitingMotherDossier(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherId: string,
): Promise<VisitingMotherDossier | undefined> {
  const { rows } = await sql<VisitingMotherDossier>`
    select v.location_id as "locationId", v.version, v.person_id as "personId",
      ${ofVisitingMother('match')} + ${ofVisitingMother('visit')} + ${ofVisitingMother('signal')}
        + ${ofVisitingMother('expense_statement')} + (
        select count(*)::integer from mim.visit as x
        where x.location_id = v.location_id and x.companion_id = v.visiting_mother_id
      ) as families,
      jsonb_build_object(
        'proposal', ${ofVisitingMother('match_proposal')}, 'pause', ${ofVisitingMother('visiting_mother_pause')},
        'group-leader', ${ofVisitingMother('meeting_group_leader')}, 'expense', ${ofVisitingMother('expense')},
        'preparation', ${ofVisitingMother('preparation_attendance')},
        'supervision', ${ofVisitingMother('supervision_session')},
        'meeting', ${ofVisitingMother('meeting_attendance')},
        'evaluation', ${ofVisitingMother('evaluation')}, 'own-step', ${ofVisitingMother('own_step')}
      ) as "goesAlong",
      false as "hasProspect",
      exists (
        select from mim.trajectory as x where x.location_id = v.location_id
          and v.person_id in (x.mother_id, x.partner_id)
      ) as "staysOtherwise"
    from mim.visiting_mother as v
    where v.location_id = any(${locationIds}) and v.visiting_mother_id = ${visitingMotherId}`.execute(trx);
  return rows[0];
}

/** What was recorded of somebody who was referred; undefined: not there, or of another location. */
export async function prospectDossier(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  prospectId: string,
): Promise<ProspectDossier | undefined> {
  const { rows } = await sql<ProspectDossier>`
    select r.location_id as "locationId", r.version, r.prospect_id as "personId",
      r.trajectory_id is not null as "hasBegun",
      (
        select count(*)::integer from mim.prospect as x
        where x.location_id = r.location_id and x.duplicate_of = r.prospect_id
      ) as duplicates,
      jsonb_build_object(
        'call', (
          select count(*)::integer from mim.prospect_call as x
          where x.location_id = r.location_id and x.prospect_id = r.prospect_id
        ),
        'appointment', num_nonnulls(r.intake_on)
      ) as "goesAlong",
      false as "hasProspect", false as "staysOtherwise"
    from mim.prospect as r
    where r.location_id = any(${locationIds}) and r.prospect_id = ${prospectId}`.execute(trx);
  return rows[0];
}

/** What was recorded of somebody who applied; undefined: not there, or of another location. */
export async function applicantDossier(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  applicantId: string,
): Promise<ApplicantDossier | undefined> {
  const { rows } = await sql<ApplicantDossier>`
    select a.location_id as "locationId", a.version, a.applicant_id as "personId",
      a.visiting_mother_id is not null as "isVisitingMother",
      jsonb_build_object(
        'step', (
          select count(*)::integer from mim.applicant_step as x
          where x.location_id = a.location_id and x.applicant_id = a.applicant_id
        ),
        'appointment', num_nonnulls(a.talk_on)
      ) as "goesAlong",
      false as "hasProspect", false as "staysOtherwise"
    from mim.applicant as a
    where a.location_id = any(${locationIds}) and a.applicant_id = ${applicantId}`.execute(trx);
  return rows[0];
}

/** Takes a trajectory out with all that hangs below it; the prospect that it began from waits for an intake again. */
export async function removeTrajectory({ trx, locationId }: Change, trajectoryId: string): Promise<void> {
  await sql`
    update mim.prospect set trajectory_id = null, version = version + 1
    where location_id = ${locationId} and trajectory_id = ${trajectoryId}`.execute(trx);
  for (const table of [...belowTrajectory, 'trajectory'])
    await sql`
      delete from ${sql.table(`mim.${table}`)}
      where location_id = ${locationId} and trajectory_id = ${trajectoryId}`.execute(trx);
}

/** Locks the trajectories for which a visiting mother was proposed, before she is locked herself. */
export async function lockTrajectoriesProposed(
  { trx, locationId }: Change,
  visitingMotherId: string,
): Promise<void> {
  await sql`
    select from mim.trajectory as t
    where t.location_id = ${locationId} and t.trajectory_id in (
      select p.trajectory_id from mim.match_proposal as p
      where p.location_id = ${locationId} and p.visiting_mother_id = ${visitingMotherId}
    ) order by t.trajectory_id for update`.execute(trx);
}

/** Who applied and became her waits for a decision again, for the decision made a visiting mother who is gone. */
const releaseApplicant = ({ trx, locationId }: Change, visitingMotherId: string) =>
  sql`
    update mim.applicant set visiting_mother_id = null, state = 'talk-held', version = version + 1
    where location_id = ${locationId} and visiting_mother_id = ${visitingMotherId}`.execute(trx);

/**
 * Takes a visiting mother out with all that hangs below her; the sessions of her preparation go as far as nobody else was
 * there.
 */
export async function removeVisitingMother(change: Change, visitingMotherId: string): Promise<void> {
  const { trx, locationId } = change;
  await releaseApplicant(change, visitingMotherId);
  for (const statement of takingAwayOfHer(locationId, belowVisitingMother, [visitingMotherId]))
    await statement.execute(trx);
  await sql`
    delete from mim.visiting_mother
    where location_id = ${locationId} and visiting_mother_id = ${visitingMotherId}`.execute(trx);
}

/** Somebody who was taken out, by the name that the history keeps. */
export interface RemovedDossierRow {
  readonly locationId: string;
  readonly removalId: string;
  readonly kind: DossierInput['kind'];
  readonly reason: Database['mim.removal']['reason'];
  readonly note: string | null;
  readonly removedAt: Date;
  readonly removedBy: string;
  readonly actionId: string;
  readonly personId: string | null;
  readonly givenName: string | null;
  readonly namePrefix: string | null;
  readonly familyName: string | null;
}

/** Who was taken out, is not back and can be put back, the latest first. */
export async function removedDossiers(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<readonly RemovedDossierRow[]> {
  const { rows } = await sql<RemovedDossierRow>`
    select r.location_id as "locationId", r.removal_id as "removalId", r.kind, r.reason, r.note,
      r.removed_at as "removedAt", r.removed_by as "removedBy", r.action_id as "actionId",
      who.person_id as "personId", who.given_name as "givenName", who.name_prefix as "namePrefix",
      who.family_name as "familyName"
    from mim.removal as r
    join mim.action as a on a.location_id = r.location_id and a.action_id = r.action_id and a.undone_at is null
    join mim.row_change as c on c.location_id = r.location_id and c.action_id = r.action_id
      and c.row_id = r.row_id and c.operation = 'delete' and c.before <> '{}'::jsonb
    left join lateral (
      select p.person_id, p.given_name, p.name_prefix, p.family_name from mim.person as p
      where p.location_id = r.location_id
        and p.person_id = coalesce(c.before ->> 'mother_id', c.before ->> 'person_id')::uuid
      union all
      select past.person_id, past.given_name, past.name_prefix, past.family_name from mim.row_change as gone
      cross join lateral jsonb_populate_record(null::mim.person, gone.before) as past
      where gone.location_id = r.location_id and gone.action_id = r.action_id and gone.table_name = 'person'
        and gone.row_id = coalesce(c.before ->> 'mother_id', c.before ->> 'person_id')::uuid
      union all
      select past.prospect_id, past.given_name, past.name_prefix, past.family_name
      from jsonb_populate_record(null::mim.prospect, c.before) as past where r.kind = 'prospect'
      union all
      select past.applicant_id, past.given_name, past.name_prefix, past.family_name
      from jsonb_populate_record(null::mim.applicant, c.before) as past where r.kind = 'applicant'
      limit 1
    ) as who on true
    where r.location_id = any(${locationIds}) and r.kind = any(${removableDossiers.values})
    order by r.removed_at desc, r.removal_id limit 500`.execute(trx);
  return rows;
}
