import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { isKeptLongEnough } from '@mim/domain/registration';
import { applicantKeptUntil } from '@mim/domain/supervision';
import type { Transaction } from 'kysely';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { removeApplicants } from '../recruitment/recruitment.repository.js';
import {
  closedApplicants,
  emptyApplicantHistory,
  emptyApplicantRemovals,
  takenBackApplicants,
} from './applicants.repository.js';
import { recordErasure, removeOldAnswers } from './retention.repository.js';

/**
 * Erases of a location the people who applied to become a visiting mother, of whom nothing came and who were kept long
 * enough: they themselves, what happened with them and their history; and the history of those who were taken back.
 * @param trx Transaction of the account of retention at that location.
 * @returns How many went.
 */
export async function eraseApplicants(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<number> {
  const settings = await settingsOf(trx, locationId, today);
  // Before anybody is removed: who goes now was not taken back.
  const takenBack = (await takenBackApplicants(trx, locationId)).filter(({ takenBackOn }) =>
    isKeptLongEnough({ kind: 'taken-back', takenBackOn }, settings, today),
  );
  const due = (await closedApplicants(trx, locationId)).filter((applicant) => {
    const until = applicantKeptUntil(applicant, settings);
    return until !== null && until < today.toString();
  });
  const erased = due.map(({ applicantId }) => applicantId);
  const gone = [...erased, ...takenBack.map(({ applicantId }) => applicantId)];
  if (gone.length === 0) return 0;
  const calls = await removeApplicants(trx, locationId, erased);
  await emptyApplicantHistory(trx, locationId, gone);
  await emptyApplicantRemovals(trx, locationId, gone);
  await removeOldAnswers(trx, locationId, gone);
  await recordErasure(trx, locationId, today, [{ kind: 'applicant', prospects: gone.length, calls }]);
  return gone.length;
}
