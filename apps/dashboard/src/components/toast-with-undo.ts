import type { Language } from '@mim/domain/kernel';
import { problemFromError } from '../clients/problem-from-error.js';
import { queryClient } from '../clients/query-client.js';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { api } from '../clients/trpc.js';
import { m } from '../paraglide/messages.js';
import { toast } from './toast.js';

/** Takes away the last offer to undo. */
let closeLast = () => {};

/**
 * Says that something was stored, and offers to take it back, in the place of an earlier such offer: the database puts every row of that action
 * back as it was, unless it was changed since; then it says so.
 * @param words what was done
 * @param actionIds the action, as the API answered it; several where one thing was done at several locations
 * @example
 * toastWithUndo(m.mother_paused(), answer.actionId, language);
 */
export function toastWithUndo(
  words: string,
  actionIds: string | readonly string[],
  language: Language,
): void {
  closeLast();
  const onPress = () => void undo([actionIds].flat(), language);
  closeLast = toast(words, 'good', { label: m.action_undo(), onPress });
}

/**
 * The same for what the database keeps no former rows of: it is undone by doing once more what was there before.
 * @param back Does that; twice is the same as once.
 * @example
 * toastWithWayBack(m.registration_taken_back(), () => confirmAgain(key), language);
 */
export function toastWithWayBack(words: string, back: () => Promise<unknown>, language: Language): void {
  closeLast();
  const onPress = () => {
    back().then(
      () => toast(m.action_undone()),
      (error: unknown) =>
        toast(problemFromError(error).message[language], 'danger', { label: m.action_retry(), onPress }),
    );
  };
  closeLast = toast(words, 'good', { label: m.action_undo(), onPress });
}

/** Says that something was done for good: what was offered to be undone before it is offered no longer. */
export function toastForGood(words: string): void {
  closeLast();
  toast(words);
}

async function undo(actionIds: readonly string[], language: Language): Promise<void> {
  const left = [...actionIds];
  try {
    for (const actionId of actionIds) {
      await queryClient
        .getMutationCache()
        .build(queryClient, { ...api.actions.undo.mutationOptions(), networkMode: 'always' })
        .execute({ actionId });
      left.shift();
    }
  } catch (error) {
    const problem = problemFromError(error);
    const retry = { label: m.action_retry(), onPress: () => void undo(left, language) };
    toast(problem.message[language], 'danger', problem.code === 'unreachable' ? retry : undefined);
    if (left.length < actionIds.length) await refreshDossiers();
    return;
  }
  await refreshDossiers();
  toast(m.action_undone());
}
