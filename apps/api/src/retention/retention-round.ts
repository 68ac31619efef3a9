import { type Database, withActor } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import { clearInvitations } from '../invitations/invitations.repository.js';
import { eraseApplicants } from './erase-applicants.js';
import { eraseDrafts } from './erase-drafts.js';
import { eraseMothers } from './erase-mothers.js';
import { erasePayments } from './erase-payments.js';
import { eraseProspects } from './erase-prospects.js';
import { eraseRemoved } from './erase-removed.js';
import { eraseVisitingMothers } from './erase-visiting-mothers.js';
import { allLocations } from './retention.repository.js';
import { retentionAt, retentionOfProgramme } from './retention-actor.js';

/** What a round came to. */
export interface RetentionRound {
  readonly prospects: number;
  /** People who applied to become a visiting mother. */
  readonly applicants: number;
  readonly visitingMothers: number;
  /** Mothers whose trajectory ended. */
  readonly mothers: number;
  /** What went wrong, with the invitations or at locations; the others were done. */
  readonly failures: readonly unknown[];
}

/**
 * Erases what was kept long enough, location by location, each kind in a transaction of its own: where one fails
 * nothing of it is erased, and the next round tries again.
 * @param isStopping Asked before each location: a server that stops begins no other.
 */
export async function retentionRound(
  database: Kysely<Database>,
  today: PlainDate,
  isStopping: () => boolean = () => false,
): Promise<RetentionRound> {
  const locationIds = await withActor(database, retentionOfProgramme, allLocations, { readOnly: true });
  let prospects = 0;
  let applicants = 0;
  let visitingMothers = 0;
  let mothers = 0;
  const failures: unknown[] = [];
  try {
    await withActor(database, retentionOfProgramme, clearInvitations);
  } catch (error) {
    failures.push(error);
  }
  for (const locationId of locationIds) {
    if (isStopping()) break;
    try {
      const went = await withActor(database, retentionAt(locationId), (trx) =>
        eraseProspects(trx, locationId, today),
      );
      applicants += await withActor(database, retentionAt(locationId), (trx) =>
        eraseApplicants(trx, locationId, today),
      );
      await withActor(database, retentionAt(locationId), (trx) => erasePayments(trx, locationId, today));
      visitingMothers += await withActor(database, retentionAt(locationId), (trx) =>
        eraseVisitingMothers(trx, locationId, today),
      );
      // After the visiting mothers: who stands for these dossiers alone goes with them.
      mothers += await withActor(database, retentionAt(locationId), (trx) =>
        eraseMothers(trx, locationId, today),
      );
      await withActor(database, retentionAt(locationId), (trx) => eraseDrafts(trx, locationId, today));
      // After who has a term of her own: what is left of it here is not counted.
      await withActor(database, retentionAt(locationId), (trx) => eraseRemoved(trx, locationId, today));
      prospects += went.reduce((sum, count) => sum + count.prospects, 0);
    } catch (error) {
      failures.push(error);
    }
  }
  return { prospects, applicants, visitingMothers, mothers, failures };
}
