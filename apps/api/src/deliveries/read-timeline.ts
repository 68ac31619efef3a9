import { type Actor, attemptWithActor, type Database } from '@mim/database';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { deadlinesSet } from '../annual-registration/deadlines.repository.js';
import { showConfirmed } from '../annual-registration/show-confirmed.js';
import { problems } from '../problems.js';
import type { AccountNames } from '../trpc/context.js';
import { deliveringLocations } from './board.repository.js';
import type { Timeline } from './deliveries.schema.js';
import { standingsOf } from './delivery-standings.js';
import { isFollowedBy } from './followed-locations.js';
import { remindersOf, type SentVersion, versionsOf } from './timeline.repository.js';

interface Asking {
  readonly appDatabase: Kysely<Database>;
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly namesOfAccounts: (ids: readonly string[]) => Promise<AccountNames>;
}

/** All that happened with a location's delivery of a year. A location that somebody does not follow is one that is not there. */
export async function readTimeline(
  { appDatabase, actor, today, namesOfAccounts }: Asking,
  { locationId, year }: { readonly locationId: string; readonly year: number },
): Promise<Result<Timeline>> {
  if (!isFollowedBy(actor, locationId)) return fail(problems.notFound);
  const read = await attemptWithActor(appDatabase, actor, async (trx) => {
    const [location] = await deliveringLocations(trx, [locationId], { from: year, until: year }, 1);
    if (location === undefined) return fail(problems.notFound);
    const deadlines = await deadlinesSet(trx);
    const [standing] = standingsOf(location, [year], deadlines, today.toString());
    if (standing === undefined) return fail(problems.notFound);
    return ok({
      location,
      standing,
      versions: await versionsOf(trx, locationId, year),
      reminders: await remindersOf(trx, locationId, year),
    });
  });
  if (!read.ok) return read;
  const { location, versions, reminders } = read.value;
  const { standing, isExpected, isDelivered, deadlineOn, daysLate } = read.value.standing;
  const accounts = [
    ...versions.flatMap(({ sentBy, judgements }) => [sentBy, ...judgements.map(({ judgedBy }) => judgedBy)]),
    ...reminders.map(({ remindedBy }) => remindedBy),
  ];
  const names = await namesOfAccounts([...new Set(accounts)]);
  return ok({
    ...{ standing, isExpected, isDelivered, deadlineOn, daysLate },
    locationId,
    name: location.name,
    year,
    versions: versions.map((version) => showVersion(version, names)),
    reminders: reminders.map(({ remindedAt, remindedBy, cause }) => ({
      remindedAt: remindedAt.toISOString(),
      remindedBy: names.get(remindedBy) ?? null,
      cause,
    })),
  });
}

const showVersion = (
  { deliveryId, version, isNil, checksum, correctionReason, ...sent }: SentVersion,
  names: AccountNames,
): Timeline['versions'][number] => ({
  ...{ deliveryId, version, isNil, checksum, correctionReason },
  sentAt: sent.receivedAt.toISOString(),
  sentBy: names.get(sent.sentBy) ?? null,
  rows: [
    { table: 'participations', count: sent.participations },
    { table: 'visiting-mothers', count: sent.visitingMothers },
    { table: 'coordinators', count: sent.coordinators },
    { table: 'uptake', count: sent.uptake },
  ],
  confirmed: sent.confirmed.map(showConfirmed),
  judgements: sent.judgements.map(({ judgementId, verdict, reason, judgedAt, judgedBy }) => ({
    judgementId,
    verdict: verdict === 'accepted' ? 'accepted' : 'sent-back',
    reason,
    judgedAt: new Date(judgedAt).toISOString(),
    judgedBy: names.get(judgedBy) ?? null,
  })),
});
