import { childrenColumns, type Database } from '@mim/database';
import { nameKey, nameSortKey } from '@mim/domain/person';
import {
  appointmentAfter,
  type CalledOutcome,
  type IntakeAppointment,
  noAppointment,
  type Prospect,
  type ProspectCall,
  withClockBirth,
} from '@mim/domain/registration';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';

/** Reads a prospect to change it; nobody else can until the transaction ends. */
export const lockProspect = (trx: Transaction<Database>, locationId: string, prospectId: string) =>
  trx
    .selectFrom('mim.prospect')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('prospectId', '=', prospectId)
    .forUpdate()
    .executeTakeFirst();
export type ProspectRecord = Selectable<Database['mim.prospect']>;

/** Reads two prospects to change one of them, in an order that is the same for everybody. */
export const lockProspects = (
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<ProspectRecord[]> =>
  trx
    .selectFrom('mim.prospect')
    .selectAll()
    .where('locationId', '=', locationId)
    .where(sql<boolean>`prospect_id = any(${prospectIds}::uuid[])`)
    .orderBy('prospectId')
    .forUpdate()
    .execute();

/** What a prospect's row holds beside who she is. */
export interface ProspectSource {
  readonly importId?: string;
}

/** The row of a new prospect: nobody called her yet. */
export const prospectColumns = (
  locationId: string,
  { children, ...prospect }: Prospect,
  source: ProspectSource = {},
) => ({
  locationId,
  ...prospect,
  ...withClockBirth(children),
  nameSearch: nameKey(prospect),
  nameSort: nameSortKey(prospect),
  outcome: 'to-call' as const,
  prospectImportId: source.importId ?? null,
});

/** Adds one prospect. */
export function addProspect(
  { trx, locationId }: Change,
  prospect: Prospect,
): Promise<{ id: string; version: number }> {
  const { children, ...columns } = prospectColumns(locationId, prospect);
  return trx
    .insertInto('mim.prospect')
    .values({ ...columns, ...childrenColumns(children) })
    .returning(['prospectId as id', 'version'])
    .executeTakeFirstOrThrow();
}

/** Adds a call and what the prospect became by it, with the appointment that was made in it. */
export async function addCall(
  { trx, locationId }: Change,
  prospect: ProspectRecord,
  { intakeOn, intakeAt, intakePlace, endsAppointment, ...call }: ProspectCall,
  became: CalledOutcome,
): Promise<{ id: string; version: number }> {
  const { prospectId, version } = prospect;
  await trx
    .insertInto('mim.prospect_call')
    .values({
      locationId,
      prospectId,
      ...call,
      tryAgainOn: became.tryAgainOn,
    })
    .execute();
  const stood = endsAppointment ? noAppointment : prospect;
  const appointment = appointmentAfter(became.outcome, stood, { intakeOn, intakeAt, intakePlace });
  const facts = { ...became, ...appointment, duplicateOf: null };
  return changeProspect({ trx, locationId }, { prospectId, version }, facts);
}

/** Changes a prospect that was read in this transaction. */
export const changeProspect = (
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  { prospectId, version }: Pick<ProspectRecord, 'prospectId' | 'version'>,
  facts: Partial<
    Pick<ProspectRecord, 'outcome' | 'outcomeOn' | 'tryAgainOn' | 'trajectoryId' | 'duplicateOf'> &
      IntakeAppointment
  >,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.prospect')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('prospectId', '=', prospectId)
    .where('version', '=', version)
    .returning(['prospectId as id', 'version'])
    .executeTakeFirstOrThrow();
