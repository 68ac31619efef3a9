import type { Database, Pseudonyms } from '@mim/database';
import {
  canDeliverYear,
  type PersonTable,
  registrationFigures,
  registrationStanding,
} from '@mim/domain/annual-registration';
import { deadlineOf } from '@mim/domain/delivery';
import type { Transaction } from 'kysely';
import { accountsOfCoordinators } from '../coordinators/coordinators.repository.js';
import type { Read } from '../dossier/read-dossier.js';
import type { Registration } from './annual-registration.schema.js';
import { type ChangesSinceSent, changesSinceSent } from './changes-since-sent.js';
import { confirmationsOf } from './confirmations.repository.js';
import { holdingConfirmations, unconfirmed } from './confirmed-notices.js';
import { deadlinesSet } from './deadlines.repository.js';
import { publishedFigures, sentRows } from './deliveries.repository.js';
import { figuresBeside } from './figures-beside.js';
import {
  isOfElsewhere,
  makeRegistration,
  rowsOfYear,
  subjectsOf,
  underPseudonyms,
} from './make-registration.js';
import type { ReadSources } from './read-sources.js';
import { type Subject, showChanges, showIncomplete, showNotice, showVersion } from './show-registration.js';

/** Names of accounts that stand in the registration. */
export type NamesOf = (accountIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * The registration of a year as a coordinator looks at it: how it stands, what is incomplete, what the validation says,
 * its figures beside those of the year before and of the country, what was sent and what has changed since.
 * @param pseudonyms Null: the master secret is not set.
 * @param sources Read in the same transaction.
 */
export async function readRegistration(
  trx: Transaction<Database>,
  locationId: string,
  sources: ReadSources,
  pseudonyms: Pseudonyms | null,
  namesOf: NamesOf,
): Promise<Read<Registration>> {
  const { year, today, latest, location, records, deliveries } = sources;
  const made = makeRegistration(sources);
  const versions = deliveries.filter((delivery) => delivery.year === year);
  const members = await accountsOfCoordinators(trx, [locationId], today.toString());
  const names = await namesOf([
    ...new Set([
      ...members.map(({ accountId }) => accountId),
      ...records.accounts.values(),
      ...versions.map(({ sentBy }) => sentBy),
    ]),
  ]);
  const subjectOf = (table: PersonTable, id: string): Subject => ({
    table,
    id,
    name: nameOf(sources, names, table, id),
  });
  const holding = holdingConfirmations(made.notices, await confirmationsOf(trx, locationId, year));
  const sent = latest === undefined ? null : await sentRows(trx, locationId, latest.deliveryId);
  const isElsewhere = isOfElsewhere(latest, made.rows, today);
  const changes: ChangesSinceSent | null =
    latest === undefined || sent === null || isElsewhere
      ? null
      : changesSinceSent(
          { header: latest, rows: sent },
          {
            descriptor: made.delivery.descriptor,
            rows: pseudonyms === null ? made.rows : underPseudonyms(made.rows, records, pseudonyms),
          },
          pseudonyms,
        );
  const before = deliveries.find((delivery) => delivery.year === year - 1);
  const earlierRows =
    before === undefined
      ? rowsOfYear({ ...sources, kept: [] }, year - 1)
      : await sentRows(trx, locationId, before.deliveryId);
  const published = await publishedFigures(trx, year);
  const deadlineOn = deadlineOf(year, await deadlinesSet(trx));
  const can = canDeliverYear(year, location, today);
  const incomplete = [
    ...made.incomplete.map((record) => showIncomplete(record, subjectOf, records.visitIds)),
    ...unregistered(sources, members, names),
  ];
  const value: Registration = {
    locationId,
    year,
    years: yearsOf(sources),
    standing: registrationStanding({
      year,
      location,
      today,
      sent:
        latest === undefined
          ? null
          : {
              isSentBack: latest.verdict === 'sent-back',
              isAccepted: latest.verdict === 'accepted',
              hasChanged: changes?.hasChanged === true,
            },
      errors: made.notices.filter(({ severity }) => severity === 'error').length,
      incomplete: incomplete.length,
      unconfirmed: unconfirmed(made.notices, holding).length,
    }),
    deadline: { on: deadlineOn, isPast: deadlineOn < today },
    refusal: can.ok ? null : can.problem,
    canMakePseudonyms: pseudonyms !== null,
    basis: made.basis,
    version: made.delivery.descriptor.version,
    isNil: made.delivery.descriptor.nil,
    incomplete,
    notices: made.notices.map((notice) => showNotice(notice, holding.get(notice.key), subjectOf)),
    figures: figuresBeside({
      now: registrationFigures(isElsewhere && sent !== null ? sent : made.rows, year),
      earlier: registrationFigures(earlierRows, year - 1),
      published,
      isRunning: today <= `${year}-12-31`,
    }),
    earlier: { year: year - 1, isSent: before !== undefined },
    country: published[0] === undefined ? null : { year: published[0].year },
    sent: versions.map((version) => showVersion(version, names)),
    changes: changes === null ? null : showChanges(changes, made.rows, sources, pseudonyms, subjectOf),
  };
  return { value, subjects: subjectsOf(records, made.rows).map((id) => ({ locationId, id })) };
}

function nameOf(
  { records }: ReadSources,
  names: ReadonlyMap<string, string>,
  table: PersonTable,
  id: string,
): string | null {
  if (table === 'participations') return records.mothers.get(id)?.name ?? null;
  if (table === 'visiting-mothers') return records.visitors.get(id)?.name ?? null;
  return names.get(records.accounts.get(id) ?? id) ?? null;
}

/** Coordinators who work here now and of whom nothing is registered: the year has no row of them. */
function unregistered(
  { records, year, today }: ReadSources,
  members: readonly { readonly accountId: string }[],
  names: ReadonlyMap<string, string>,
): Registration['incomplete'] {
  const known = new Set(records.accounts.values());
  return year < Number(today.slice(0, 4)) - 1
    ? []
    : members
        .filter(({ accountId }) => !known.has(accountId))
        .map(({ accountId }) => ({
          table: 'coordinators' as const,
          id: accountId,
          name: names.get(accountId) ?? null,
          missing: [
            {
              name: 'unregistered',
              label: { nl: 'uren, werkervaring en opleiding', en: 'hours, work experience and education' },
              visitOn: null,
              visitId: null,
            },
          ],
        }));
}

/** The years that can be looked at, the latest first: from the first of which something is known. */
export function yearsOf({ records, deliveries, location, today }: ReadSources): Registration['years'] {
  const known = [
    ...records.recorded.trajectories.flatMap(({ startedOn }) => startedOn ?? []),
    ...records.recorded.visitingMothers.flatMap(({ startedOn }) => startedOn ?? []),
    ...records.recorded.prospects.map(({ receivedOn }) => receivedOn),
    ...deliveries.map(({ year }) => `${year}-01-01`),
    // A year before this one can always be looked at.
    `${Number(today.slice(0, 4)) - 1}-01-01`,
  ].toSorted();
  const last = Math.min(location.lastYear ?? 9999, Number(today.slice(0, 4)));
  const first = Math.min(last, Math.max(location.firstYear, Number((known[0] ?? today).slice(0, 4))));
  const version = new Map(deliveries.toReversed().map((delivery) => [delivery.year, delivery.version]));
  return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => ({
    year,
    version: version.get(year) ?? null,
  }));
}
