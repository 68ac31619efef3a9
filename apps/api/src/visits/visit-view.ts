import { factsFrom } from '@mim/domain/kernel';
import { visitFacts, visitListFacts } from '@mim/domain/visit';
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
    visitId: row.visitId,
    locationId: row.locationId,
    trajectoryId: row.trajectoryId,
    motherName: nameOf({
      givenName: row.motherGivenName,
      namePrefix: row.motherNamePrefix,
      familyName: row.motherFamilyName,
    }),
    visitingMother: visitorOf(row),
    companion: companionOf(row),
    ...factsFrom(visitListFacts, row),
    version: row.version,
  });

/** Everything of a visit. */
export const visitView = (row: NamedVisitRow, signal: string | null): VisitView =>
  visitViewSchema.parse({ ...visitLine(row), ...factsFrom(visitFacts, { ...row, signal }) });

function visitorOf(row: NamedVisitRow): VisitLine['visitingMother'] {
  if (row.visitingMotherId === null || row.visitorGivenName === null) return null;
  const name = nameOf({
    givenName: row.visitorGivenName,
    namePrefix: row.visitorNamePrefix,
    familyName: row.visitorFamilyName ?? '',
  });
  return { id: row.visitingMotherId, name };
}

function companionOf(row: NamedVisitRow): VisitLine['companion'] {
  if (row.companionId === null || row.companionGivenName === null) return null;
  const name = nameOf({
    givenName: row.companionGivenName,
    namePrefix: row.companionNamePrefix,
    familyName: row.companionFamilyName ?? '',
  });
  return { id: row.companionId, name };
}

/** Who came or comes usually, and when. */
export const matchOfVisit = (row: NamedMatchRow): VisitPageView['matches'][number] => ({
  visitingMother: { id: row.visitingMotherId, name: nameOf(row) },
  startedOn: row.startedOn,
  endedOn: row.endedOn,
});

/** Whom a visit is about, for the access log. */
export const subjectsOf = (rows: readonly NamedVisitRow[]) =>
  rows.map(({ locationId, motherId }) => ({ locationId, id: motherId }));
