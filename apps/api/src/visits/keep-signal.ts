import type { VisitRecord } from '@mim/domain';
import type { Change } from '../dossier/write.js';
import { addSignalRow, changeSignal, signalOfVisit } from '../signals/signals.repository.js';

/** To what a signal belongs. */
interface Brought {
  readonly location_id: string;
  readonly trajectory_id: string;
  readonly visiting_mother_id: string | null;
  readonly visit_id: string;
}

/**
 * Keeps the worry that was brought with a visit, apart from the visit. A visit has one: correcting the
 * visit corrects it. Leaving it out takes nothing away, for a worry is closed, not erased.
 */
export async function keepSignal(
  { trx, locationId }: Change,
  brought: Brought,
  { signal, visitOn }: VisitRecord,
): Promise<void> {
  if (signal === null) return;
  const known = await signalOfVisit(trx, locationId, brought.visit_id);
  if (known === undefined) {
    await addSignalRow(trx, { ...brought, raised_on: visitOn, description: signal });
  } else if (known.description !== signal) {
    await changeSignal(trx, known, { description: signal });
  }
}
