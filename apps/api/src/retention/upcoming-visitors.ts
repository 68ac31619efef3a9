import type { Database } from '@mim/database';
import { addDays, type PlainDate } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { visitingMotherKeptUntil } from '@mim/domain/registration';
import { applicantKeptUntil } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOfLocations } from '../location-settings/location-settings.repository.js';
import { closedApplicantsByName } from './applicants.repository.js';
import type { UpcomingVisitor, UpcomingVisitors } from './retention.schema.js';
import { stoppedVisitingMothers } from './visiting-mothers.repository.js';

/** So many are shown; the others go later. */
const shownAtMost = 100;

/**
 * Which visiting mothers who stopped, and which people who applied and of whom nothing came, will be erased and when, by the
 * terms of each location, who goes first first.
 */
export async function upcomingVisitors(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: PlainDate,
): Promise<Read<UpcomingVisitors>> {
  const settings = await settingsOfLocations(trx, locationIds, today);
  const found: { readonly row: UpcomingVisitor; readonly subject: string }[] = [];
  for (const visitor of await stoppedVisitingMothers(trx, locationIds)) {
    const { locationId, visitingMotherId: id, stoppedOn: since, personId: subject } = visitor;
    const terms = settings.get(locationId);
    const until = terms === undefined ? null : visitingMotherKeptUntil(visitor, terms);
    if (until === null || since === null) continue;
    const erasedOn = addDays(until, 1);
    const row = {
      kind: 'visiting-mother' as const,
      id,
      locationId,
      name: fullName(visitor),
      since,
      erasedOn,
    };
    found.push({ row, subject });
  }
  for (const applicant of await closedApplicantsByName(trx, locationIds)) {
    const { locationId, applicantId: id, stateOn: since } = applicant;
    const terms = settings.get(locationId);
    const until = terms === undefined ? null : applicantKeptUntil(applicant, terms);
    if (until === null || since === null) continue;
    const erasedOn = addDays(until, 1);
    found.push({
      row: { kind: 'applicant', id, locationId, name: fullName(applicant), since, erasedOn },
      subject: id,
    });
  }
  const shown = found.toSorted((a, b) => (a.row.erasedOn < b.row.erasedOn ? -1 : 1)).slice(0, shownAtMost);
  return {
    value: { rows: shown.map(({ row }) => row), total: found.length },
    subjects: shown.map(({ row, subject }) => ({ locationId: row.locationId, id: subject })),
  };
}
