import type { Database } from '@mim/database';
import type { Referral, ReferralAnswer } from '@mim/domain';
import type { Selectable } from 'kysely';
import { columnsOf } from '../dossier/columns.js';
import type { Change } from '../dossier/write.js';

export type ReferralRow = Selectable<Database['mim.referral']>;

/** Adds a referral. */
export const addReferral = (
  { trx, locationId }: Change,
  trajectoryId: string,
  referral: Referral,
): Promise<{ id: string; version: number }> =>
  trx
    .insertInto('mim.referral')
    .values({ location_id: locationId, trajectory_id: trajectoryId, ...columnsOf(referral) })
    .returning(['referral_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** Reads a referral to change it; nobody else can until the transaction ends. */
export const lockReferral = (
  { trx, locationId }: Change,
  referralId: string,
): Promise<ReferralRow | undefined> =>
  trx
    .selectFrom('mim.referral')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('referral_id', '=', referralId)
    .forUpdate()
    .executeTakeFirst();

/** Records what came of a referral; a note stays when there is no new one. */
export const setOutcome = (
  { trx }: Change,
  { location_id, referral_id, version, note }: ReferralRow,
  answer: ReferralAnswer,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.referral')
    .set({ ...columnsOf(answer), note: answer.note ?? note, version: version + 1 })
    .where('location_id', '=', location_id)
    .where('referral_id', '=', referral_id)
    .where('version', '=', version)
    .returning(['referral_id as id', 'version'])
    .executeTakeFirstOrThrow();
