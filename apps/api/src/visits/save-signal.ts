import type { VisitRecord } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { correctNoticed } from '../signals/correct-signal.js';
import { addSignal, type SignalOf } from '../signals/raise-signal.js';
import { signalOfVisit } from '../signals/signals.repository.js';

/**
 * Saves the worry that was brought with a visit, apart from the visit. A visit has one: correcting the
 * visit corrects it. Leaving it out takes nothing away, for a worry is closed, not erased.
 */
export async function saveVisitSignal(
  change: Change,
  visit: SignalOf & { readonly visitId: string },
  { signal, visitOn }: VisitRecord,
): Promise<void> {
  if (signal === null) return;
  const saved = await signalOfVisit(change.trx, change.locationId, visit.visitId);
  if (saved === undefined) {
    await addSignal(change, visit, { raisedOn: visitOn, severity: null, description: signal });
    return;
  }
  // Its day stays, so that no step that followed speaks against it.
  const corrected = await correctNoticed(change, saved, { raisedOn: saved.raisedOn, description: signal });
  if (!corrected.ok) throw new Error(corrected.problem.code);
}
