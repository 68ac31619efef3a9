import { factsFrom, fail, type OpenPeriod, ok, type Result } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import { personFacts, searchKey } from '@mim/domain/person';
import {
  maximumFamilies,
  readiness,
  visitingMotherFacts,
  visitingMotherListFacts,
} from '@mim/domain/supervision';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { findDossier, type Read, readDossier } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { nameOf } from '../people/name-columns.js';
import { problems } from '../problems.js';
import {
  activeVisitingMothers,
  allVisitingMothers,
  matchesOf,
  openMatches,
  pausesFrom,
  pausesOf,
  type VisitingMotherRow,
  visitingMother,
} from './visiting-mothers.repository.js';
import {
  type VisitingMotherLine,
  type VisitingMotherListInput,
  type VisitingMotherView,
  visitingMotherLineSchema,
  visitingMotherViewSchema,
} from './visiting-mothers.schema.js';

type MatchRow = Awaited<ReturnType<typeof openMatches>>[number];

/** What stands around a visiting mother. */
interface Surroundings {
  readonly matches: readonly MatchRow[];
  readonly pauses: readonly OpenPeriod[];
  readonly settings: LocationSettings;
  readonly today: CoordinatorContext['today'];
}

const lineOf = (row: VisitingMotherRow, around: Surroundings): VisitingMotherLine => {
  const facts = { ...row, pauses: around.pauses };
  return visitingMotherLineSchema.parse({
    visitingMotherId: row.visitingMotherId,
    locationId: row.locationId,
    name: nameOf(row),
    town: row.town,
    phone: row.phone,
    languages: row.languages,
    families: around.matches.map((match) => ({
      trajectoryId: match.trajectoryId,
      name: nameOf(match),
      since: match.startedOn,
    })),
    maximumFamilies: maximumFamilies(facts, around.settings),
    readiness: readiness(facts, around.matches.length, around.settings, around.today),
    ...factsFrom(visitingMotherListFacts, row),
    version: row.version,
  });
};

const ofHer = <Row extends { readonly visitingMotherId: string }>(
  rows: readonly Row[],
  { visitingMotherId }: VisitingMotherRow,
): readonly Row[] => rows.filter((row) => row.visitingMotherId === visitingMotherId);

const settingsFor = (all: ReadonlyMap<string, LocationSettings>, locationId: string): LocationSettings => {
  const settings = all.get(locationId);
  if (settings === undefined) throw new Error('a row of a location that was not asked for');
  return settings;
};

/** The visiting mothers by name, with their families and whether they can be matched. */
export const listVisitingMothers = (ctx: CoordinatorContext, { text, stoppedToo }: VisitingMotherListInput) =>
  readDossier(ctx, { what: 'visitingMothers.list' }, async (trx) => {
    const { locationIds } = ctx.actor;
    const found = await (stoppedToo ? allVisitingMothers : activeVisitingMothers)(trx, locationIds);
    const words = searchKey(text ?? '').split(' ');
    const rows = found.filter((row) => words.every((word) => searchKey(nameOf(row)).includes(word)));
    const matches = await openMatches(trx, locationIds);
    const pauses = await pausesFrom(trx, locationIds, ctx.today.toString());
    const settings = await settingsOfLocations(trx, locationIds, ctx.today);
    const lines = rows.map((row) =>
      lineOf(row, {
        matches: ofHer(matches, row),
        pauses: ofHer(pauses, row),
        settings: settingsFor(settings, row.locationId),
        today: ctx.today,
      }),
    );
    const families = rows.flatMap((row) => ofHer(matches, row));
    const people = [
      ...rows.map(({ locationId, personId }) => ({ locationId, id: personId })),
      ...families.map(({ locationId, motherId }) => ({ locationId, id: motherId })),
    ];
    return { value: lines, subjects: people };
  });

/** Everything of a visiting mother. */
export const readVisitingMother = (ctx: CoordinatorContext, visitingMotherId: string) =>
  findDossier(
    ctx,
    { what: 'visitingMothers.get' },
    async (trx): Promise<Result<Read<VisitingMotherView>>> => {
      const row = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
      if (row === undefined) return fail(problems.notFound);
      const { locationId } = row;
      const settings = await settingsOfLocations(trx, [locationId], ctx.today);
      const pauses = await pausesOf(trx, locationId, visitingMotherId);
      const matches = await matchesOf(trx, locationId, visitingMotherId);
      const line = lineOf(row, {
        matches: matches
          .filter(({ endedOn }) => endedOn === null)
          .map((match) => ({ ...match, locationId, visitingMotherId })),
        pauses,
        settings: settingsFor(settings, locationId),
        today: ctx.today,
      });
      const value = visitingMotherViewSchema.parse({
        ...line,
        personId: row.personId,
        person: factsFrom(personFacts, row),
        personVersion: row.personVersion,
        facts: factsFrom(visitingMotherFacts, row),
        matches: matches.map((match) => ({
          matchId: match.matchId,
          trajectoryId: match.trajectoryId,
          name: nameOf(match),
          startedOn: match.startedOn,
          endedOn: match.endedOn,
          endReason: match.endReason,
          endedBy: match.endedBy,
        })),
        pauses: pauses.map((pause) => ({
          pauseId: pause.visitingMotherPauseId,
          firstDay: pause.firstDay,
          lastDay: pause.lastDay,
          reason: pause.reason,
          version: pause.version,
        })),
      });
      const people = [row.personId, ...matches.map(({ motherId }) => motherId)];
      return ok({ value, subjects: people.map((id) => ({ locationId, id })) });
    },
  );
