import type { ConfirmedWarning, Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

/** The versions of a location's delivery of a year, the latest first, each with all that the institute said of it. */
export async function versionsOf(trx: Transaction<Database>, locationId: string, year: number) {
  const rows = await trx
    .selectFrom('mim.delivery as delivery')
    .select((from) => [
      'delivery.deliveryId',
      'delivery.version',
      'delivery.checksum',
      'delivery.correctionReason',
      'delivery.confirmedWarnings',
      'delivery.participations',
      'delivery.visitingMothers',
      'delivery.coordinators',
      'delivery.uptake',
      'delivery.descriptor',
      'delivery.sentBy',
      'delivery.receivedAt',
      jsonArrayFrom(
        from
          .selectFrom('mim.delivery_judgement as judged')
          .select([
            'judged.deliveryJudgementId as judgementId',
            'judged.verdict',
            'judged.reason',
            'judged.judgedAt',
            'judged.judgedBy',
          ])
          .whereRef('judged.locationId', '=', 'delivery.locationId')
          .whereRef('judged.deliveryId', '=', 'delivery.deliveryId')
          .orderBy('judged.judgedAt', 'desc'),
      ).as('judgements'),
    ])
    .where('delivery.locationId', '=', locationId)
    .where('delivery.year', '=', year)
    .orderBy('delivery.version', 'desc')
    .execute();
  return rows.map(({ descriptor, confirmedWarnings, ...row }) => ({
    ...row,
    isNil: (descriptor as { readonly nil?: boolean } | null)?.nil === true,
    confirmed: confirmedWarnings as unknown as readonly ConfirmedWarning[],
  }));
}
export type SentVersion = Awaited<ReturnType<typeof versionsOf>>[number];

/** When a location was reminded of a year, the last time first. */
export const remindersOf = (trx: Transaction<Database>, locationId: string, year: number) =>
  trx
    .selectFrom('mim.delivery_reminder')
    .select(['remindedAt', 'remindedBy', 'cause'])
    .where('locationId', '=', locationId)
    .where('year', '=', year)
    .orderBy('remindedAt', 'desc')
    .execute();
