import type { Database } from '@mim/database';
import type { GoesAlong } from '@mim/domain/removal';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { ErasedTrajectory } from './mothers.repository.js';

/** What is known of somebody of whom it is asked to erase her. */
interface Known {
  readonly locationId: string;
  readonly personId: string;
  readonly goesAlong: GoesAlong;
  /** Whether something was paid for her, or to her. */
  readonly isPaid: boolean;
  /** Whether she has another role, which stays. */
  readonly staysOtherwise: boolean;
}

/** A mother with all of her trajectories. */
export interface KnownMother extends Known {
  readonly trajectories: readonly (ErasedTrajectory & { readonly endedOn: string | null })[];
  readonly isOffered: boolean;
}

/** The number of rows of a table that name one of her trajectories. */
const ofTrajectories = (table: string, counted: RawBuilder<unknown> = sql`true`) => sql`(
  select coalesce(sum(of_one.rows), 0)::integer from hers cross join lateral (
    select count(*) filter (where ${counted}) as rows from ${sql.table(`mim.${table}`)} as x
    where x.location_id = hers.location_id and x.trajectory_id = hers.trajectory_id
  ) as of_one
)`;

/** The mother of a trajectory, with what was recorded of her in all of them; undefined: not there, or of another location. */
export async function motherToErase(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
): Promise<KnownMother | undefined> {
  const { rows } = await sql<KnownMother>`
    with hers as materialized (
      select each.location_id, each.trajectory_id, each.mother_id, each.partner_id, each.version, each.ended_on
      from mim.trajectory as asked join mim.trajectory as each
        on each.location_id = asked.location_id and each.mother_id = asked.mother_id
      where asked.location_id = any(${locationIds}) and asked.trajectory_id = ${trajectoryId}
    )
    select mother.location_id as "locationId", mother.person_id as "personId",
      (
        select jsonb_agg(jsonb_build_object('trajectoryId', trajectory_id, 'motherId', mother_id,
          'partnerId', partner_id, 'version', version, 'endedOn', ended_on) order by trajectory_id) from hers
      ) as trajectories,
      ${ofTrajectories('transfer', sql`x.outcome is null`)} > 0 as "isOffered",
      jsonb_build_object(
        'visit', ${ofTrajectories('visit')}, 'signal', ${ofTrajectories('signal')},
        'pause', ${ofTrajectories('pause')}, 'extension', ${ofTrajectories('extension')},
        'match', ${ofTrajectories('match')}, 'proposal', ${ofTrajectories('match_proposal')},
        'referral', ${ofTrajectories('referral')}, 'transfer', ${ofTrajectories('transfer')},
        'outcome', ${ofTrajectories('outcome')}, 'attendance', ${ofTrajectories('group_attendance')},
        'call', (
          select count(*)::integer from hers
          join mim.prospect as p on p.location_id = hers.location_id and p.trajectory_id = hers.trajectory_id
          join mim.prospect_call as x on x.location_id = p.location_id and x.prospect_id = p.prospect_id
        )
      ) as "goesAlong",
      exists (
        select from hers join mim.expense_line as x
          on x.location_id = hers.location_id and x.trajectory_id = hers.trajectory_id
      ) or exists (
        select from hers join mim.visit as v on v.location_id = hers.location_id and v.trajectory_id = hers.trajectory_id
        join mim.expense_line as x on x.location_id = v.location_id and x.visit_id = v.visit_id
      ) as "isPaid",
      exists (
        select from mim.visiting_mother as x
        where x.location_id = mother.location_id and x.person_id = mother.person_id
      ) or exists (
        select from mim.trajectory as x
        where x.location_id = mother.location_id and x.partner_id = mother.person_id
      ) as "staysOtherwise"
    from mim.person as mother
    where mother.location_id = any(${locationIds})
      and (mother.location_id, mother.person_id) in (select location_id, mother_id from hers)`.execute(trx);
  return rows[0];
}

/** A visiting mother of whom it is asked to erase her. */
export interface KnownVisitingMother extends Known {
  readonly version: number;
  readonly stoppedOn: string | null;
  /** Matches that go on. */
  readonly matches: number;
  /** Statements that were approved and not exported for payment. */
  readonly statements: number;
}

/** The number of rows of a table that name her. */
const ofVisitingMother = (table: string, where: RawBuilder<unknown> = sql`true`) => sql`(
  select count(*)::integer from ${sql.table(`mim.${table}`)} as x
  where x.location_id = v.location_id and x.visiting_mother_id = v.visiting_mother_id and ${where}
)`;

/** A visiting mother with what was recorded of her; undefined: not there, erased already, or of another location. */
export async function visitingMotherToErase(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherId: string,
): Promise<KnownVisitingMother | undefined> {
  const { rows } = await sql<KnownVisitingMother>`
    select v.location_id as "locationId", v.person_id as "personId", v.version, v.stopped_on as "stoppedOn",
      ${ofVisitingMother('match', sql`x.ended_on is null`)} as matches,
      ${ofVisitingMother('expense_statement', sql`x.exported_on is null`)} as statements,
      jsonb_build_object(
        'pause', ${ofVisitingMother('visiting_mother_pause')},
        'group-leader', ${ofVisitingMother('meeting_group_leader')},
        'preparation', ${ofVisitingMother('preparation_attendance')},
        'supervision', ${ofVisitingMother('supervision_session')},
        'evaluation', ${ofVisitingMother('evaluation')}, 'own-step', ${ofVisitingMother('own_step')},
        'step', (
          select count(*)::integer from mim.applicant as a join mim.applicant_step as x
            on x.location_id = a.location_id and x.applicant_id = a.applicant_id
          where a.location_id = v.location_id and a.visiting_mother_id = v.visiting_mother_id
        )
      ) as "goesAlong",
      ${ofVisitingMother('expense_statement')} > 0 as "isPaid",
      exists (
        select from mim.trajectory as x where x.location_id = v.location_id
          and v.person_id in (x.mother_id, x.partner_id)
      ) as "staysOtherwise"
    from mim.visiting_mother as v
    where v.location_id = any(${locationIds}) and v.visiting_mother_id = ${visitingMotherId}
      and v.erased_on is null`.execute(trx);
  return rows[0];
}
