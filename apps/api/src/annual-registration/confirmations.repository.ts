import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';

/** Which warnings of a year were confirmed or taken back, and of what; each the last time. */
export const confirmationsOf = (trx: Transaction<Database>, locationId: string, year: number) =>
  trx
    .selectFrom('mim.registration_confirmation')
    .distinctOn(['notice', 'about'])
    .select(['notice', 'about', 'reason', 'confirmedName', 'confirmedBy', 'confirmedAt'])
    .where('locationId', '=', locationId)
    .where('year', '=', year)
    .orderBy('notice')
    .orderBy('about')
    .orderBy('confirmedAt', 'desc')
    .execute();
export type Confirmation = Awaited<ReturnType<typeof confirmationsOf>>[number];

/** Adds that a warning was confirmed, or taken back. */
export const addConfirmation = (
  { trx, locationId }: Change,
  confirmation: {
    readonly year: number;
    readonly notice: string;
    readonly about: string;
    readonly reason: string | null;
    readonly confirmedName: string;
  },
) =>
  trx
    .insertInto('mim.registration_confirmation')
    .values({ locationId, ...confirmation })
    .returning('registrationConfirmationId as id')
    .executeTakeFirstOrThrow();
