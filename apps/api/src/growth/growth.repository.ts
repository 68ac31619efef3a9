import type { Database } from '@mim/database';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';

type EvaluationTable = Database['mim.evaluation'];
type OwnStepTable = Database['mim.own_step'];
export type EvaluationRow = Selectable<EvaluationTable>;
export type OwnStepRow = Selectable<OwnStepTable>;

/** The evaluations with a visiting mother, the latest first. */
export const evaluationsOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.evaluation')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .orderBy('evaluatedOn', 'desc')
    .orderBy('evaluationId')
    .execute();

/** The steps that a visiting mother took, the latest first. */
export const ownStepsOf = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  trx
    .selectFrom('mim.own_step')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .orderBy('takenOn', 'desc')
    .orderBy('ownStepId')
    .execute();

/** An evaluation, locked until the transaction ends. */
export const evaluationForChange = ({ trx, locationId }: Change, evaluationId: string) =>
  trx
    .selectFrom('mim.evaluation')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('evaluationId', '=', evaluationId)
    .forUpdate()
    .executeTakeFirst();

/** A step, locked until the transaction ends. */
export const ownStepForChange = ({ trx, locationId }: Change, ownStepId: string) =>
  trx
    .selectFrom('mim.own_step')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('ownStepId', '=', ownStepId)
    .forUpdate()
    .executeTakeFirst();

export const addEvaluationRow = (
  { trx, locationId }: Change,
  facts: Omit<Insertable<EvaluationTable>, 'locationId'>,
) =>
  trx
    .insertInto('mim.evaluation')
    .values({ ...facts, locationId })
    .returning(['evaluationId as id', 'version'])
    .executeTakeFirstOrThrow();

export const addOwnStepRow = (
  { trx, locationId }: Change,
  facts: Omit<Insertable<OwnStepTable>, 'locationId'>,
) =>
  trx
    .insertInto('mim.own_step')
    .values({ ...facts, locationId })
    .returning(['ownStepId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes an evaluation that was locked in this transaction. */
export const changeEvaluation = (
  { trx }: Change,
  { locationId, evaluationId, version }: EvaluationRow,
  facts: Updateable<EvaluationTable>,
) =>
  trx
    .updateTable('mim.evaluation')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('evaluationId', '=', evaluationId)
    .where('version', '=', version)
    .returning(['evaluationId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes a step that was locked in this transaction. */
export const changeOwnStep = (
  { trx }: Change,
  { locationId, ownStepId, version }: OwnStepRow,
  facts: Updateable<OwnStepTable>,
) =>
  trx
    .updateTable('mim.own_step')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('ownStepId', '=', ownStepId)
    .where('version', '=', version)
    .returning(['ownStepId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Takes an evaluation out. */
export async function removeEvaluationRow({ trx, locationId }: Change, evaluationId: string): Promise<void> {
  await trx
    .deleteFrom('mim.evaluation')
    .where('locationId', '=', locationId)
    .where('evaluationId', '=', evaluationId)
    .execute();
}

/** Takes a step out. */
export async function removeOwnStepRow({ trx, locationId }: Change, ownStepId: string): Promise<void> {
  await trx
    .deleteFrom('mim.own_step')
    .where('locationId', '=', locationId)
    .where('ownStepId', '=', ownStepId)
    .execute();
}

/**
 * How many steps of each kind were taken at a location from one day until another, both included; also those of who was erased
 * since, by whole months that lie between the two.
 */
export async function countOwnSteps(
  trx: Transaction<Database>,
  locationId: string,
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
): Promise<{ stepKind: OwnStepRow['stepKind']; count: number }[]> {
  const { rows } = await sql<{ stepKind: OwnStepRow['stepKind']; count: number }>`
    select step_kind as "stepKind", sum(taken)::integer as count from (
      select step_kind, count(*) as taken from mim.own_step
      where location_id = ${locationId} and taken_on between ${firstDay} and ${lastDay} group by step_kind
      union all
      select step_kind, taken from mim.erased_own_step
      where location_id = ${locationId} and month >= ${firstDay}::date
        and month + interval '1 month' - interval '1 day' <= ${lastDay}::date
    ) as steps group by step_kind order by step_kind`.execute(trx);
  return rows;
}

/** What tells whether visiting mothers are to be evaluated with and thanked. */
const growthRows = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['visitor.locationId', 'visitor.visitingMotherId', 'visitor.personId'])
    .select(['visitor.startedOn', 'visitor.stoppedOn', 'visitor.thankedOn'])
    .select(['visitor.coordinatorFrom', 'visitor.coordinatorUntil'])
    .select((row) => [
      ...nameColumns('person'),
      row
        .selectFrom('mim.evaluation as evaluation')
        .select((of) => of.fn.max('evaluation.evaluatedOn').as('evaluatedOn'))
        .whereRef('evaluation.locationId', '=', 'visitor.locationId')
        .whereRef('evaluation.visitingMotherId', '=', 'visitor.visitingMotherId')
        .as('evaluatedOn'),
    ])
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.erasedOn', 'is', null)
    .orderBy('visitor.visitingMotherId');

/** The same of those who go on, and who stopped since a day. */
export const growthWithTasks = (trx: Transaction<Database>, locationIds: readonly string[], since: string) =>
  growthRows(trx, locationIds)
    .where((where) =>
      where.or([where('visitor.stoppedOn', 'is', null), where('visitor.stoppedOn', '>=', since)]),
    )
    .execute();

/** The same of one visiting mother. */
export const growthOfOne = (trx: Transaction<Database>, locationId: string, visitingMotherId: string) =>
  growthRows(trx, [locationId]).where('visitor.visitingMotherId', '=', visitingMotherId).execute();
