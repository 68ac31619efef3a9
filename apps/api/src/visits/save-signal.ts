import type { VisitRecord } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { addSignalRow, changeSignal, signalOfVisit } from '../signals/signals.repository.js';

/** To what a signal belongs. */
interface VisitOfSignal {
  readonly locationId: string;
  readonly trajectoryId: string;
  readonly visitingMotherId: string | null;
  readonly visitId: string;
}

/**
 * Saves the worry that was brought with a visit, apart from the visit. A visit has one: correcting the
 * visit corrects it. Leaving it out takes nothing away, for a worry is closed, not erased.
 */
export async function saveVisitSignal(
  { trx, locationId }: Change,
  visit: VisitOfSignal,
  { signal, visitOn }: VisitRecord,
): Promise<void> {
  if (signal === null) return;
  const saved = await signalOfVisit(trx, locationId, visit.visitId);
  if (saved === undefined) {
    await addSignalRow(trx, { ...visit, raisedOn: visitOn, description: signal });
  } else if (saved.description !== signal) {
    await changeSignal(trx, saved, { description: signal });
  }
}
