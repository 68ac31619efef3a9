import type { PlainDate } from '@mim/domain/kernel';
import { isToRecord } from '@mim/domain/visit';
import { showing } from '../dossier/showing.js';
import type { Subject } from '../dossier/subject.js';
import { nameOf } from '../people/person-columns.js';
import { visitingMotherOf } from '../visiting-mothers/visiting-mother-of.js';
import type { NamedMatchRow, NamedVisitRow } from './visits.repository.js';
import {
  type VisitLine,
  type VisitPageView,
  type VisitView,
  visitLineSchema,
  visitViewSchema,
} from './visits.schema.js';

const line = showing(visitLineSchema);

/** A visit as calendar and list show it. */
export const visitLine = (row: NamedVisitRow, today: PlainDate): VisitLine =>
  line({
    ...row,
    motherName: nameOf(row, 'mother'),
    visitingMother: comer(row.visitingMotherId, nameOf(row, 'visitor'), row.visitorErasedOn),
    companion: comer(row.companionId, nameOf(row, 'companion'), row.companionErasedOn),
    isToRecord: isToRecord(row, row.pauses, today.toString()),
  });

const view = showing(visitViewSchema);

/** Everything of a visit. */
export const visitView = (row: NamedVisitRow, today: PlainDate): VisitView =>
  view({ ...row, ...visitLine(row, today) });

const comer = (id: string | null, name: string, erasedOn: string | null) =>
  id === null ? null : { id, name, isErased: erasedOn !== null };

/** Who came or comes usually, and when. */
export const matchOfVisit = (row: NamedMatchRow): VisitPageView['matches'][number] => ({
  visitingMother: visitingMotherOf(row),
  startedOn: row.startedOn,
  endedOn: row.endedOn,
});

/** Whom visits name, for the access log: the mother, and who came or would come. */
export const subjectsOf = (rows: readonly NamedVisitRow[]): Subject[] =>
  rows.flatMap(({ locationId, motherId, visitorPersonId, companionPersonId }) =>
    [motherId, visitorPersonId, companionPersonId].flatMap((id) => (id === null ? [] : [{ locationId, id }])),
  );
