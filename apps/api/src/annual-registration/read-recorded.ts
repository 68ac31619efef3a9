import type { Database } from '@mim/database';
import type { RecordedAtLocation, RegisteredTrajectory } from '@mim/domain/annual-registration';
import { grouped } from '@mim/domain/kernel';
import type { Outcome } from '@mim/domain/outcome';
import { fullName } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import { coordinatorRows } from '../coordinators/coordinators.repository.js';
import { erasedUptake, referredProspects } from '../uptake/uptake.repository.js';
import * as records from './recorded.repository.js';

/** Somebody of whom a row is, for the page that leads to her. */
export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
}

/** All that a location recorded, with what tells whose it is. */
export interface ReadRecords {
  readonly recorded: RecordedAtLocation;
  /** Whose each trajectory is. */
  readonly mothers: ReadonlyMap<string, NamedPerson>;
  /** Each visiting mother of whom something is known. */
  readonly visitors: ReadonlyMap<string, NamedPerson>;
  /** Of what the pseudonym of each trajectory and each visiting mother is made. */
  readonly registrationIds: ReadonlyMap<string, string>;
  /** The account of each coordinator of whom something is registered. */
  readonly accounts: ReadonlyMap<string, string>;
  /** The visits of each trajectory by their days. */
  readonly visitIds: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Reads all that a location has recorded of whatever years, a statement a table. It is of one moment when the
 * transaction is (repeatable read).
 */
export async function readRecords(trx: Transaction<Database>, locationId: string): Promise<ReadRecords> {
  const trajectories = await records.registeredTrajectories(trx, locationId);
  const states = by('trajectoryId', await records.registeredStates(trx, locationId));
  const pauses = by('trajectoryId', await records.registeredPauses(trx, locationId));
  const extensions = by('trajectoryId', await records.registeredExtensions(trx, locationId));
  const matches = by('trajectoryId', await records.registeredMatches(trx, locationId));
  const visits = by('trajectoryId', await records.registeredVisits(trx, locationId));
  const outcomes = by('trajectoryId', await records.registeredOutcomes(trx, locationId));
  const referrals = by('trajectoryId', await records.registeredReferrals(trx, locationId));
  const transfers = new Map(
    (await records.receivedTransfers(trx, locationId)).map((each) => [each.receivedTrajectoryId, each]),
  );
  const visitors = await records.registeredVisitors(trx, locationId);
  const absences = by('visitingMotherId', await records.registeredAbsences(trx, locationId));
  const coordinators = await coordinatorRows(trx, locationId);
  const known = visitors.filter(({ erasedOn }) => erasedOn === null);
  const recorded: RecordedAtLocation = {
    trajectories: trajectories.map(({ trajectoryId, registrationId: _, ...facts }): RegisteredTrajectory => {
      const entered = states.get(trajectoryId) ?? [];
      return {
        ...facts,
        trajectoryId,
        transferredOn: transfers.get(trajectoryId)?.offeredOn ?? null,
        tookPartElsewhere: tookPart(facts.transferredFrom, transfers.get(trajectoryId)),
        declineReason: entered.findLast(({ declineReason }) => declineReason !== null)?.declineReason ?? null,
        states: entered,
        pauses: pauses.get(trajectoryId) ?? [],
        extensions: extensions.get(trajectoryId) ?? [],
        matches: matches.get(trajectoryId) ?? [],
        visits: visits.get(trajectoryId) ?? [],
        outcomes: (outcomes.get(trajectoryId) ?? []).map((outcome) => ({
          ...outcome,
          ownQuestion: null,
          network: outcome.network as unknown as Outcome['network'],
        })),
        referrals: referrals.get(trajectoryId) ?? [],
      };
    }),
    // Of who was erased nothing is known: what was kept of her row stands apart.
    visitingMothers: known.map(({ visitingMotherId, ...facts }) => ({
      ...facts,
      visitingMotherId,
      pauses: absences.get(visitingMotherId) ?? [],
    })),
    coordinators,
    prospects: await referredProspects(trx, locationId),
    erased: await erasedUptake(trx, locationId),
    supervisionSessions: orNull(await records.registeredSessions(trx, locationId)),
    meetings: orNull(
      heldWith(await records.registeredMeetings(trx, locationId), (each) => [
        each.meetingId,
        each.visitingMotherId,
      ]),
    ),
    groupSessions: orNull(
      heldWith(await records.registeredGroupSessions(trx, locationId), (each) => [
        each.groupSessionId,
        each.trajectoryId,
      ]),
    ),
  };
  return {
    recorded,
    mothers: new Map(
      trajectories.map((each) => [each.trajectoryId, { personId: each.motherId, name: fullName(each) }]),
    ),
    visitors: new Map(
      known.map((each) => [each.visitingMotherId, { personId: each.personId, name: fullName(each) }]),
    ),
    registrationIds: new Map([
      ...trajectories.map(({ trajectoryId, registrationId }) => [trajectoryId, registrationId] as const),
      ...visitors.map(({ visitingMotherId, registrationId }) => [visitingMotherId, registrationId] as const),
    ]),
    accounts: new Map(coordinators.map(({ coordinatorId, accountId }) => [coordinatorId, accountId])),
    visitIds: new Map(
      [...visits].map(([trajectoryId, hers]) => [
        trajectoryId,
        new Map(hers.map(({ visitOn, visitId }) => [visitOn, visitId])),
      ]),
    ),
  };
}

/** The participation elsewhere that a trajectory continues. Of an offer that does not say it, it is taken that she took part. */
function tookPart(
  transferredFrom: string | null,
  offer: Awaited<ReturnType<typeof records.receivedTransfers>>[number] | undefined,
): RegisteredTrajectory['tookPartElsewhere'] {
  if (offer?.isTold === true) return offer.tookPart;
  return transferredFrom === null ? null : { location: transferredFrom, until: offer?.offeredOn ?? null };
}

/** Rows by whose they are. */
const by = <const Name extends string, Row extends { readonly [Each in Name]: string }>(
  name: Name,
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> => new Map(grouped(rows.map((row) => [row[name], row] as const)));

/** Of what was never recorded nothing is known: that is not that there was none. */
const orNull = <Row>(rows: readonly Row[]): readonly Row[] | null => (rows.length === 0 ? null : rows);

/** A row for each meeting, with who was there. */
const heldWith = <Row extends { readonly heldOn: string }>(
  rows: readonly Row[],
  of: (row: Row) => readonly [id: string, attendee: string],
) =>
  grouped(rows.map((row) => [of(row)[0], row] as const)).map(([, there]) => ({
    heldOn: there[0]?.heldOn ?? '',
    attendees: there.map((row) => of(row)[1]),
  }));
