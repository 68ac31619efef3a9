import { useEffect, useState, useSyncExternalStore } from 'react';
import { onReconnected } from '../../clients/connection.js';
import { type Autosave, type AutosaveState, createAutosave, type Parts } from './autosave.js';
import { deleteDraft, loadDraft, saveDraft } from './draft-storage.js';

/**
 * Stores as it is typed, also when one leaves the page, and again when the connection is back. What is not
 * stored yet waits in memory under a name, so that a change of language or signing in again loses nothing.
 */
export function useAutosave<P extends Parts>(
  name: string,
  options: () => Parameters<typeof createAutosave<P>>[0],
): readonly [AutosaveState<P>, Autosave<P>] {
  const [autosave] = useState(
    () => (loadDraft(name) as Autosave<P> | undefined) ?? createAutosave(options()),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const hasUnsaved = state.unsaved.length > 0;

  useEffect(() => {
    if (hasUnsaved) saveDraft(name, autosave);
    else deleteDraft(name);
  }, [name, autosave, hasUnsaved]);

  useEffect(() => {
    const flush = () => void autosave.flush();
    const stopWaiting = onReconnected(autosave.flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', autosave.leave);
    return () => {
      stopWaiting();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', autosave.leave);
      flush();
    };
  }, [autosave]);

  return [state, autosave];
}
