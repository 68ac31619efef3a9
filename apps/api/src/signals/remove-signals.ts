import type { Change } from '../dossier/write.js';
import { openSignalsIn } from './open-signals.js';
import { removeNotes } from './signals.repository.js';

/** Takes away what was said of signals that are about to go: who takes words away has opened them. */
export async function removeWordsOf(change: Change, signalIds: readonly string[]): Promise<void> {
  if (signalIds.length === 0) return;
  await openSignalsIn(change, 'signals.remove', signalIds);
  await removeNotes(change, signalIds);
}
