import { nameOf } from '../people/name-columns.js';
import type { NamedMatchRow, NamedVisitRow } from './visits.repository.js';
import {
  type VisitLine,
  type VisitPageView,
  type VisitView,
  visitLineSchema,
  visitViewSchema,
} from './visits.schema.js';

/** A visit as calendar and list show it. */
export const visitLine = (row: NamedVisitRow): VisitLine =>
  visitLineSchema.parse({
    visitId: row.visit_id,
    locationId: row.location_id,
    trajectoryId: row.trajectory_id,
    motherName: nameOf({
      given_name: row.mother_given_name,
      name_prefix: row.mother_name_prefix,
      family_name: row.mother_family_name,
    }),
    visitingMother: visitorOf(row),
    companion: companionOf(row),
    visitOn: row.visit_on,
    startsAt: row.starts_at?.slice(0, 5) ?? null,
    durationMinutes: row.duration_minutes,
    status: row.status,
    kind: row.kind,
    version: row.version,
  });

/** Everything of a visit. */
export const visitView = (row: NamedVisitRow, signal: string | null): VisitView =>
  visitViewSchema.parse({
    ...visitLine(row),
    outingPlace: row.outing_place,
    cancelledBy: row.cancelled_by,
    cancelReason: row.cancel_reason,
    participants: row.participants,
    topics: row.topics,
    materials: row.materials,
    boekenbaby: row.boekenbaby,
    mood: row.mood,
    note: row.note,
    signal,
  });

function visitorOf(row: NamedVisitRow): VisitLine['visitingMother'] {
  if (row.visiting_mother_id === null || row.visitor_given_name === null) return null;
  const name = nameOf({
    given_name: row.visitor_given_name,
    name_prefix: row.visitor_name_prefix,
    family_name: row.visitor_family_name ?? '',
  });
  return { id: row.visiting_mother_id, name };
}

function companionOf(row: NamedVisitRow): VisitLine['companion'] {
  if (row.companion_id === null || row.companion_given_name === null) return null;
  const name = nameOf({
    given_name: row.companion_given_name,
    name_prefix: row.companion_name_prefix,
    family_name: row.companion_family_name ?? '',
  });
  return { id: row.companion_id, name };
}

/** Who came or comes usually, and when. */
export const matchOfVisit = (row: NamedMatchRow): VisitPageView['matches'][number] => ({
  visitingMother: { id: row.visiting_mother_id, name: nameOf(row) },
  startedOn: row.started_on,
  endedOn: row.ended_on,
});

/** Whom a visit is about, for the access log. */
export const subjectsOf = (rows: readonly NamedVisitRow[]) =>
  rows.map(({ location_id, mother_id }) => ({ locationId: location_id, id: mother_id }));
