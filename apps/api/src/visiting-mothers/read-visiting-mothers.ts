import { type LocationSettings, maximumFamilies, readiness, searchKey } from '@mim/domain';
import { factsOf } from '../dossier/columns.js';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { type Read, readDossier } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { nameOf } from '../people/name-columns.js';
import { problems } from '../problems.js';
import { refusal } from '../trpc/error-map.js';
import { type PauseDays, readinessFacts } from './readiness-facts.js';
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
  readonly pauses: readonly PauseDays[];
  readonly settings: LocationSettings;
  readonly today: CoordinatorContext['today'];
}

const lineOf = (row: VisitingMotherRow, around: Surroundings): VisitingMotherLine => {
  const facts = readinessFacts(row, around.pauses);
  return visitingMotherLineSchema.parse({
    visitingMotherId: row.visiting_mother_id,
    locationId: row.location_id,
    name: nameOf(row),
    town: row.town,
    phone: row.phone,
    languages: row.languages,
    families: around.matches.map((match) => ({
      trajectoryId: match.trajectory_id,
      name: nameOf(match),
      since: match.started_on,
    })),
    maximumFamilies: maximumFamilies(facts, around.settings),
    readiness: readiness(facts, around.matches.length, around.settings, around.today),
    preparedOn: row.prepared_on,
    vogSeenOn: row.vog_seen_on,
    startedOn: row.started_on,
    stoppedOn: row.stopped_on,
    version: row.version,
  });
};

const ofHer = <Row extends { readonly visiting_mother_id: string }>(
  rows: readonly Row[],
  { visiting_mother_id }: VisitingMotherRow,
): readonly Row[] => rows.filter((row) => row.visiting_mother_id === visiting_mother_id);

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
        settings: settingsFor(settings, row.location_id),
        today: ctx.today,
      }),
    );
    const families = rows.flatMap((row) => ofHer(matches, row));
    const people = [
      ...rows.map(({ location_id, person_id }) => ({ locationId: location_id, id: person_id })),
      ...families.map(({ location_id, mother_id }) => ({ locationId: location_id, id: mother_id })),
    ];
    return { value: lines, subjects: people };
  });

/** Everything of a visiting mother. */
export const readVisitingMother = (ctx: CoordinatorContext, visitingMotherId: string) =>
  readDossier(ctx, { what: 'visitingMothers.get' }, async (trx): Promise<Read<VisitingMotherView>> => {
    const row = await visitingMother(trx, ctx.actor.locationIds, visitingMotherId);
    if (row === undefined) throw refusal(problems.notFound);
    const { location_id: locationId } = row;
    const settings = await settingsOfLocations(trx, [locationId], ctx.today);
    const pauses = await pausesOf(trx, locationId, visitingMotherId);
    const matches = await matchesOf(trx, locationId, visitingMotherId);
    const line = lineOf(row, {
      matches: matches
        .filter(({ ended_on }) => ended_on === null)
        .map((match) => ({ ...match, location_id: locationId, visiting_mother_id: visitingMotherId })),
      pauses,
      settings: settingsFor(settings, locationId),
      today: ctx.today,
    });
    const facts = factsOf(row);
    const value = visitingMotherViewSchema.parse({
      ...line,
      personId: row.person_id,
      person: pick(facts, visitingMotherViewSchema.shape.person.shape),
      personVersion: row.person_version,
      facts: pick(facts, visitingMotherViewSchema.shape.facts.shape),
      matches: matches.map((match) => ({
        matchId: match.match_id,
        trajectoryId: match.trajectory_id,
        name: nameOf(match),
        startedOn: match.started_on,
        endedOn: match.ended_on,
        endReason: match.end_reason,
        endedBy: match.ended_by,
      })),
      pauses: pauses.map((pause) => ({
        pauseId: pause.visiting_mother_pause_id,
        firstDay: pause.first_day,
        lastDay: pause.last_day,
        reason: pause.reason,
        version: pause.version,
      })),
    });
    const people = [row.person_id, ...matches.map(({ mother_id }) => mother_id)];
    return { value, subjects: people.map((id) => ({ locationId, id })) };
  });

/** The facts that a schema names. */
const pick = (facts: object, shape: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name in shape));
