import type { Database } from '@mim/database';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { preparationStanding } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { choicesOf, choicesOfLocations } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { type AttendedSession, sessionsOfVisitors } from '../visiting-mothers/prepared.repository.js';
import { attendeesOf, preparedVisitor, preparingVisitors } from './preparation.repository.js';
import {
  type PreparationView,
  type Preparing,
  preparationSessionOut,
  preparationStandingSchema,
  preparationViewSchema,
  preparingSchema,
} from './preparation.schema.js';

const shownSession = showing(preparationSessionOut);
const shownStanding = showing(preparationStandingSchema);
const shownView = showing(preparationViewSchema);
const shownPreparing = showing(preparingSchema);

/** The preparation of one visiting mother: how far it is, and each session with everybody who was there. */
export async function readPreparation(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
  visitingMotherId: string,
): Promise<Result<Read<PreparationView>>> {
  const visitor = await preparedVisitor(trx, locationIds, visitingMotherId);
  if (visitor === undefined) return fail(problems.notFound);
  const { locationId, preparation } = visitor;
  const sessions = await sessionsOfVisitors(trx, [locationId], [visitingMotherId]);
  const attendees = await attendeesOf(
    trx,
    locationId,
    sessions.map(({ preparationSessionId }) => preparationSessionId),
  );
  const at = (session: AttendedSession) =>
    attendees
      .filter(({ preparationSessionId }) => preparationSessionId === session.preparationSessionId)
      .map((row) => ({ id: row.visitingMotherId, name: fullName(row) }));
  const dated = await choicesOf(trx, locationId);
  const value = shownView({
    ...visitor,
    name: fullName(visitor),
    standing: shownStanding(preparationStanding({ preparation, sessions }, dated, today)),
    sessions: sessions.map((session) => shownSession({ ...session, attendees: at(session) })),
  });
  const people = new Set([visitor.personId, ...attendees.map(({ personId }) => personId)]);
  return ok({ value, subjects: [...people].map((id) => ({ locationId, id })) });
}

/** Everybody who is being prepared, with how far each is. */
export async function listPreparing(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
): Promise<Read<Preparing[]>> {
  const visitors = await preparingVisitors(trx, locationIds, today.toString());
  const ids = visitors.map(({ visitingMotherId }) => visitingMotherId);
  const sessions = await sessionsOfVisitors(trx, locationIds, ids);
  const dated = await choicesOfLocations(trx, locationIds);
  const value = visitors.map((visitor) => {
    const hers = sessions.filter(({ visitingMotherId }) => visitingMotherId === visitor.visitingMotherId);
    const recorded = { preparation: visitor.preparation, sessions: hers };
    return shownPreparing({
      ...visitor,
      name: fullName(visitor),
      sessions: hers.map(({ preparationSessionId, heldOn, dayPart }) => ({
        preparationSessionId,
        heldOn,
        dayPart,
      })),
      standing: shownStanding(preparationStanding(recorded, dated.get(visitor.locationId) ?? [], today)),
    });
  });
  return { value, subjects: visitors.map(({ locationId, personId }) => ({ locationId, id: personId })) };
}
