import type { Database } from '@mim/database';
import type { Referral, ReferralAnswer } from '@mim/domain/referral';
import type { Selectable } from 'kysely';
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
    .values({ locationId, trajectoryId, ...referral })
    .returning(['referralId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Reads a referral to change it; nobody else can until the transaction ends. */
export const lockReferral = (
  { trx, locationId }: Change,
  referralId: string,
): Promise<ReferralRow | undefined> =>
  trx
    .selectFrom('mim.referral')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('referralId', '=', referralId)
    .forUpdate()
    .executeTakeFirst();

/** Records what came of a referral; a note stays when there is no new one. */
export const setOutcome = (
  { trx }: Change,
  { locationId, referralId, version, note }: ReferralRow,
  answer: ReferralAnswer,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.referral')
    .set({ ...answer, note: answer.note ?? note, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('referralId', '=', referralId)
    .where('version', '=', version)
    .returning(['referralId as id', 'version'])
    .executeTakeFirstOrThrow();
