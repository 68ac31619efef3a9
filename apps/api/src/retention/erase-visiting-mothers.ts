import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { isKeptLongEnough, visitingMotherKeptUntil } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import { keepForUnsentYears } from '../annual-registration/keep-erased.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { removePersonsWithoutRole } from '../people/roles.repository.js';
import { removeApplicants } from '../recruitment/recruitment.repository.js';
import { emptyApplicantHistory, emptyApplicantRemovals } from './applicants.repository.js';
import { removeDraftsAbout, removeViewsOf } from './drafts.repository.js';
import { recordErasure, removeOldAnswers } from './retention.repository.js';
import {
  applicantsWhoBecame,
  countErasedSteps,
  type ErasedVisitingMother,
  emptyHistoryOfVisitors,
  emptyRemovalsOfVisitors,
  emptyVisitor,
  lockUnchangedVisitors,
  removeRecordsOfVisitors,
  removeVisitors,
  removeWordsOfPayments,
  stillNamed,
  stoppedVisitingMothers,
  takenBackVisitors,
} from './visiting-mothers.repository.js';

/**
 * Erases of a location the visiting mothers who stopped and were kept long enough: all that was recorded of them and their
 * history; and the history of those who were taken back. Where a dossier of a mother, a meeting or a payment names one, her row
 * stays with nothing in it. What she did by herself stays as a number.
 * @param trx Transaction of the account of retention at that location.
 * @returns How many went.
 */
export async function eraseVisitingMothers(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<number> {
  const settings = await settingsOf(trx, locationId, today);
  // Before anybody is removed: who goes now was not taken back.
  const takenBack = (await takenBackVisitors(trx, locationId)).filter(({ takenBackOn }) =>
    isKeptLongEnough({ kind: 'taken-back', takenBackOn }, settings, today),
  );
  const due = (await stoppedVisitingMothers(trx, [locationId])).filter((visitor) => {
    const until = visitingMotherKeptUntil(visitor, settings);
    return until !== null && until < today.toString();
  });
  const erased = due.length === 0 ? [] : await lockUnchangedVisitors(trx, locationId, due);
  if (erased.length + takenBack.length === 0) return 0;
  await eraseVisitors(trx, locationId, erased, today);
  await forget(trx, locationId, takenBack);
  const went = erased.length + takenBack.length;
  await recordErasure(trx, locationId, today, [{ kind: 'visiting-mother', prospects: went, calls: 0 }]);
  return went;
}

/**
 * Takes visiting mothers away with all that was recorded of them and its history; a row that has to stay has nothing in it.
 * @param trx Transaction of the account of retention at that location.
 * @param erased Who goes, locked.
 */
export async function eraseVisitors(
  trx: Transaction<Database>,
  locationId: string,
  erased: readonly ErasedVisitingMother[],
  today: PlainDate,
): Promise<void> {
  if (erased.length === 0) return;
  const ids = erased.map(({ visitingMotherId }) => visitingMotherId);
  await keepForUnsentYears(trx, locationId, { trajectoryIds: [], visitingMotherIds: ids }, today);
  const applicants = await applicantsWhoBecame(trx, locationId, ids);
  await removeApplicants(trx, locationId, applicants);
  await emptyApplicantHistory(trx, locationId, applicants);
  await emptyApplicantRemovals(trx, locationId, applicants);
  await removeOldAnswers(trx, locationId, applicants);
  await countErasedSteps(trx, locationId, ids);
  await removeRecordsOfVisitors(trx, locationId, ids);
  await removeWordsOfPayments(trx, locationId, ids);
  const named = await stillNamed(trx, locationId, ids);
  for (const id of named) await emptyVisitor(trx, locationId, id, today.toString());
  await removeVisitors(
    trx,
    locationId,
    ids.filter((id) => !named.has(id)),
  );
  await removePersonsWithoutRole(
    trx,
    locationId,
    erased.map(({ personId }) => personId),
  );
  await forget(trx, locationId, erased);
}

/** Takes out of the history, of removals and of old answers what is said of who is gone. */
async function forget(
  trx: Transaction<Database>,
  locationId: string,
  gone: readonly Pick<ErasedVisitingMother, 'visitingMotherId' | 'personId'>[],
): Promise<void> {
  const visitingMotherIds = gone.map(({ visitingMotherId }) => visitingMotherId);
  const personIds = gone.map(({ personId }) => personId);
  if (gone.length === 0) return;
  await removeDraftsAbout(trx, locationId, visitingMotherIds);
  await removeViewsOf(trx, locationId, visitingMotherIds);
  await emptyHistoryOfVisitors(trx, locationId, { visitingMotherIds, personIds });
  await emptyRemovalsOfVisitors(trx, locationId, visitingMotherIds);
  await removeOldAnswers(trx, locationId, [...visitingMotherIds, ...personIds]);
}
