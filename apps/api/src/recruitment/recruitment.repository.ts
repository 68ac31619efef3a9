import type { Database } from '@mim/database';
import { nameKey, nameSortKey } from '@mim/domain/person';
import {
  type ApplicantAfterStep,
  applicantStates,
  closedApplicantStates,
  talkOfStep,
} from '@mim/domain/supervision';
import type { ApplicantRecord, RecruitmentStepRecord } from '@mim/domain/supervision/schema';
import { type Selectable, sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Change } from '../dossier/write.js';

export type ApplicantRow = Selectable<Database['mim.applicant']>;

/** Which of those who applied are asked for. */
export interface ApplicantsAsked {
  /** Whether those are among them of whom nothing is asked any more. */
  readonly closedToo: boolean;
  /** How many at most. */
  readonly most: number;
}

/** The people who applied at these locations; where there are more than are asked for, those of whom most is asked. */
export function applicants(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { closedToo, most }: ApplicantsAsked,
): Promise<ApplicantRow[]> {
  const query = trx
    .selectFrom('mim.applicant')
    .selectAll()
    .where('locationId', 'in', locationIds)
    .orderBy(sql`array_position(${[...applicantStates.values]}::text[], state)`)
    .orderBy('stateOn', (order) => order.desc().nullsFirst())
    .orderBy('nameSort')
    .orderBy('applicantId')
    .limit(most);
  const closed = ['accepted', ...closedApplicantStates] as const;
  return (closedToo ? query : query.where('state', 'not in', closed)).execute();
}

const selectWithSteps = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.applicant as applicant')
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('mim.applicant_step as step')
          .select(['step.applicantStepId as stepId', 'step.step', 'step.happenedOn', 'step.suitability'])
          .select(['step.reason', 'step.note', 'step.talkOn', 'step.talkPlace'])
          .select(sql<string | null>`to_char(step.talk_at, 'HH24:MI')`.as('talkAt'))
          .whereRef('step.locationId', '=', 'applicant.locationId')
          .whereRef('step.applicantId', '=', 'applicant.applicantId')
          .orderBy('step.happenedOn', 'desc')
          .orderBy('step.recordedAt', 'desc'),
      ).as('steps'),
    );

/** Somebody who applied, with what happened with her; undefined: not there, or of another location. */
export const applicantDetail = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  applicantId: string,
) =>
  selectWithSteps(trx)
    .selectAll('applicant')
    .where('applicant.locationId', 'in', locationIds)
    .where('applicant.applicantId', '=', applicantId)
    .executeTakeFirst();

/** How a visiting mother came, with what happened until she was accepted; undefined: she was added without having applied. */
export const applicationOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  selectWithSteps(trx)
    .select(['applicant.applicantId', 'applicant.source', 'applicant.sourceNote'])
    .select(['applicant.appliedOn', 'applicant.note'])
    .where('applicant.locationId', '=', locationId)
    .where('applicant.visitingMotherId', '=', visitingMotherId)
    .orderBy('applicant.appliedOn', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Somebody who applied, locked until the transaction ends. */
export const lockApplicant = (
  trx: Transaction<Database>,
  locationId: string,
  applicantId: string,
): Promise<ApplicantRow | undefined> =>
  trx
    .selectFrom('mim.applicant')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('applicantId', '=', applicantId)
    .forUpdate()
    .executeTakeFirst();

/** An applicant's columns, with the name as it is searched and put in order. */
const applicantColumns = (applicant: ApplicantRecord) => ({
  ...applicant,
  nameSearch: nameKey(applicant),
  nameSort: nameSortKey(applicant),
});

/** Adds somebody who applied, as the person whom the location knows where it does: nobody called her yet. */
export const addApplicantRow = (
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  applicant: ApplicantRecord,
  personId: string | null = null,
) =>
  trx
    .insertInto('mim.applicant')
    .values({ locationId, ...applicantColumns(applicant), personId, state: 'to-call' })
    .returning(['applicantId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes who somebody is that applied, of a row that was locked in this transaction. */
export const changeApplicant = (
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  { applicantId, version }: Pick<ApplicantRow, 'applicantId' | 'version'>,
  applicant: ApplicantRecord,
) =>
  trx
    .updateTable('mim.applicant')
    .set({ ...applicantColumns(applicant), version: version + 1 })
    .where('locationId', '=', locationId)
    .where('applicantId', '=', applicantId)
    .where('version', '=', version)
    .returning(['applicantId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Adds a step with somebody who applied, with the talk that was agreed, and what she became by it. */
export async function addStep(
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  applicant: ApplicantRow,
  recorded: RecruitmentStepRecord,
  became: ApplicantAfterStep & Pick<ApplicantRow, 'visitingMotherId' | 'personId'>,
): Promise<{ id: string; version: number }> {
  const { applicantId, version } = applicant;
  const { step, happenedOn, suitability, reason, note } = recorded;
  const talk = talkOfStep(applicant, recorded);
  await trx
    .insertInto('mim.applicant_step')
    .values({ locationId, applicantId, step, happenedOn, suitability, reason, note, ...talk })
    .execute();
  return trx
    .updateTable('mim.applicant')
    .set({ ...became, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('applicantId', '=', applicantId)
    .where('version', '=', version)
    .returning(['applicantId as id', 'version'])
    .executeTakeFirstOrThrow();
}

/** Takes people who applied out, with what happened with them. @returns How many steps went. */
export async function removeApplicants(
  trx: Transaction<Database>,
  locationId: string,
  applicantIds: readonly string[],
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('mim.applicant_step')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`applicant_id = any(${applicantIds}::uuid[])`)
    .executeTakeFirst();
  await trx
    .deleteFrom('mim.applicant')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`applicant_id = any(${applicantIds}::uuid[])`)
    .execute();
  return Number(numDeletedRows);
}
