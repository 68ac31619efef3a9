import type { Database } from '@mim/database';
import { factsFrom, fail, grouped, type OpenPeriod, ok, type Result } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import { fullName, personFacts } from '@mim/domain/person';
import {
  type GuidanceStanding,
  guidanceStanding,
  isCoordinatorOn,
  maximumFamilies,
  readiness,
  visitingMotherFacts,
  visitingMotherState,
} from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import type { Subject } from '../dossier/subject.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { settingsFor } from '../location-settings/settings-for.js';
import { problems } from '../problems.js';
import { guidanceFacts } from './guidance-facts.js';
import {
  countStopped,
  foundRows,
  matchesOf,
  mostListed,
  openMatches,
  pausesFrom,
  pausesOf,
  supervisionOfActive,
  type VisitingMotherRow,
  visitingMother,
  visitingMotherNames,
} from './visiting-mothers.repository.js';
import {
  type ListedVisitingMotherLine,
  ownMatchSchema,
  type VisitingMotherLine,
  type VisitingMotherListInput,
  type VisitingMotherNamesInput,
  type VisitingMotherView,
  visitingMotherLineSchema,
  visitingMotherNameSchema,
} from './visiting-mothers.schema.js';

type MatchRow = Awaited<ReturnType<typeof openMatches>>[number];

/** What stands around a visiting mother. */
interface Surroundings {
  readonly matches: readonly MatchRow[];
  readonly pauses: readonly OpenPeriod[];
  readonly settings: LocationSettings;
  readonly today: CoordinatorContext['today'];
}

const shownLine = showing(visitingMotherLineSchema);
const shownMatch = showing(ownMatchSchema);

const lineOf = (row: VisitingMotherRow, around: Surroundings): VisitingMotherLine => {
  const facts = { ...row, pauses: around.pauses };
  const ready = readiness(facts, around.matches.length, around.settings, around.today);
  return shownLine({
    ...row,
    name: fullName(row),
    families: around.matches.map((match) => ({
      trajectoryId: match.trajectoryId,
      name: fullName(match),
      since: match.startedOn,
    })),
    maximumFamilies: maximumFamilies(facts, around.settings),
    readiness: ready,
    isCoordinator: isCoordinatorOn(row, around.today.toString()),
    state: visitingMotherState(ready),
  });
};

/** What there is of each visiting mother. */
function byVisitingMother<Row extends { readonly visitingMotherId: string }>(rows: readonly Row[]) {
  const found = new Map(grouped(rows.map((row) => [row.visitingMotherId, row])));
  return ({ visitingMotherId }: VisitingMotherRow): readonly Row[] => found.get(visitingMotherId) ?? [];
}

/** Nobody guides who does not take part. */
const notGuided = ({ stoppedOn }: VisitingMotherRow): GuidanceStanding =>
  stoppedOn === null ? { state: 'not-matched', on: null } : { state: 'stopped', on: stoppedOn };

/** A line with the row that it was made of. */
interface FoundLine {
  readonly row: VisitingMotherRow;
  readonly line: ListedVisitingMotherLine;
  readonly families: readonly MatchRow[];
}

/**
 * The visiting mothers whom a text finds, by name, with their families and where their supervision stands; with one more
 * when there are more than a list holds.
 */
export async function foundVisitingMothers(
  trx: Transaction<Database>,
  { actor: { locationIds }, today }: CoordinatorContext,
  { text = '', stoppedToo }: VisitingMotherListInput,
): Promise<readonly FoundLine[]> {
  const day = today.toString();
  const found = await foundRows(trx, locationIds, { text, activeOn: stoppedToo ? null : day });
  const matchesOfHer = byVisitingMother(await openMatches(trx, locationIds));
  const pausesOfHer = byVisitingMother(await pausesFrom(trx, locationIds, day));
  const supervised = await supervisionOfActive(trx, locationIds, day);
  const supervisionOf = new Map(supervised.map((row) => [row.visitingMotherId, row]));
  const settings = await settingsOfLocations(trx, locationIds, today);
  return found.map((row) => {
    const [families, rules] = [matchesOfHer(row), settingsFor(settings, row)];
    const around = { matches: families, pauses: pausesOfHer(row), settings: rules, today };
    const supervision = supervisionOf.get(row.visitingMotherId);
    const standing =
      supervision === undefined
        ? notGuided(row)
        : guidanceStanding('supervision', guidanceFacts(supervision), rules, today);
    return { row, families, line: { ...lineOf(row, around), supervision: standing } };
  });
}

/** Whom a line tells of: her, and who is visited. */
export const subjectsOfLine = ({ row, families }: FoundLine): readonly Subject[] => [
  { locationId: row.locationId, id: row.personId },
  ...families.map(({ locationId, motherId }) => ({ locationId, id: motherId })),
];

/** The visiting mothers by name, with their families and whether they can be matched. */
export const listVisitingMothers = (ctx: CoordinatorContext, asked: VisitingMotherListInput) =>
  readDossier(ctx, { what: 'visitingMothers.list' }, async (trx) => {
    const found = await foundVisitingMothers(trx, ctx, asked);
    const shown = found.slice(0, mostListed);
    const { text = '' } = asked;
    const stopped = await countStopped(trx, ctx.actor.locationIds, { text, by: ctx.today.toString() });
    return {
      value: { rows: shown.map(({ line }) => line), hasMore: found.length > shown.length, stopped },
      subjects: shown.flatMap(subjectsOfLine),
    };
  });

const shownName = showing(visitingMotherNameSchema);

/** The visiting mothers by name alone, to choose one of them. */
export const nameVisitingMothers = (ctx: CoordinatorContext, { stoppedToo }: VisitingMotherNamesInput) =>
  readDossier(ctx, { what: 'visitingMothers.names' }, async (trx) => {
    const activeOn = stoppedToo ? null : ctx.today.toString();
    const rows = await visitingMotherNames(trx, ctx.actor.locationIds, activeOn);
    return {
      value: rows.map((row) => shownName({ ...row, name: fullName(row) })),
      subjects: rows.map(({ locationId, personId }) => ({ locationId, id: personId })),
    };
  });

/** Everything of a visiting mother, for a page that tells more of her beside it. */
export async function visitingMotherView(
  trx: Transaction<Database>,
  { actor, today }: CoordinatorContext,
  visitingMotherId: string,
): Promise<Result<Read<VisitingMotherView>>> {
  const row = await visitingMother(trx, actor.locationIds, visitingMotherId);
  if (row === undefined) return fail(problems.notFound);
  const { locationId } = row;
  const settings = await settingsOfLocations(trx, [locationId], today);
  const pauses = await pausesOf(trx, locationId, visitingMotherId);
  const matches = await matchesOf(trx, locationId, visitingMotherId);
  const line = lineOf(row, {
    matches: matches
      .filter(({ endedOn }) => endedOn === null)
      .map((match) => ({ ...match, locationId, visitingMotherId })),
    pauses,
    settings: settingsFor(settings, row),
    today,
  });
  const value = {
    ...line,
    personId: row.personId,
    person: factsFrom(personFacts, row),
    personVersion: row.personVersion,
    facts: factsFrom(visitingMotherFacts, row),
    matches: matches.map((match) => shownMatch({ ...match, name: fullName(match) })),
    pauses,
  };
  const people = [row.personId, ...matches.map(({ motherId }) => motherId)];
  return ok({ value, subjects: people.map((id) => ({ locationId, id })) });
}

/** Everything of a visiting mother. */
export const readVisitingMother = (ctx: CoordinatorContext, visitingMotherId: string) =>
  findDossier(ctx, { what: 'visitingMothers.get' }, (trx) => visitingMotherView(trx, ctx, visitingMotherId));
