import { useEffect, useState, useSyncExternalStore } from 'react';
import { onReconnected } from '../../clients/connection.js';
import { type Autosave, type AutosaveState, createAutosave, type Parts } from './autosave.js';
import { deleteDraft, loadDraft, saveDraft } from './draft-storage.js';

/**
 * Lets what could not be stored when its page was left go out once the server answers, for as long as it waits under its name:
 * whoever signs out takes it along.
 */
function storeLater<P extends Parts>(name: string, autosave: Autosave<P>): void {
  const isWaiting = () => loadDraft(name) === autosave;
  if (autosave.state().unsaved.length === 0) {
    deleteDraft(name);
    return;
  }
  const stop = () => {
    stopWaiting();
    stopListening();
    window.removeEventListener('pagehide', leave);
  };
  const leave = () => {
    if (isWaiting()) autosave.leave();
  };
  const stopWaiting = onReconnected(async () => (isWaiting() ? autosave.flush() : stop()));
  const stopListening = autosave.subscribe(() => {
    if (autosave.state().unsaved.length > 0 && isWaiting()) return;
    if (isWaiting()) deleteDraft(name);
    stop();
  });
  window.addEventListener('pagehide', leave);
}

/**
 * Stores as it is typed, also when one leaves the page, and again when the connection is back. What is not
 * stored yet waits in memory under a name, so that a change of language, signing in again or another page loses nothing.
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
      if (loadDraft(name) === autosave) storeLater(name, autosave);
      flush();
    };
  }, [name, autosave]);

  return [state, autosave];
}
