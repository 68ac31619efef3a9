import { visitMaterials, visitTopics } from '@mim/domain/visit';
import type { VisitRow } from '../model/visit-row.js';

/** A visit of a calendar; what does not matter to a test is filled in. */
export const aVisitRow = (facts: Partial<VisitRow> = {}): VisitRow => ({
  visitId: '0b0e8a52-6a5c-4d6c-9c3e-0a1b2c3d4e5f',
  locationId: 'breda',
  trajectoryId: '7a8b9c0d-1e2f-4a3b-8c5d-6e7f8a9b0c1d',
  motherName: 'Amina El Idrissi',
  visitingMother: { id: '9d1f0a7e-2b3c-4d5e-8f60-718293a4b5c6', name: 'Marja Jansen', isErased: false },
  companion: null,
  visitOn: '2026-03-12',
  startsAt: '10:30',
  durationMinutes: null,
  status: 'planned',
  isToRecord: false,
  kind: 'home',
  version: 1,
  ...facts,
});

/** The lists as they start. */
export const visitLists = { topics: visitTopics, materials: visitMaterials };
