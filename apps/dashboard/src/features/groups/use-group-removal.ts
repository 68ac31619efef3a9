import { useNavigate } from '@tanstack/react-router';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { apiClient } from '../../clients/trpc.js';
import { type SaveState, useSave } from '../../components/form/use-save.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { GroupPageAnswer, GroupSessionLine } from './requests/groups.js';

/** Takes out a session that was recorded by mistake, or the group itself; either can be put back at once. */
export function useGroupRemoval({
  groupId,
  version,
}: Pick<GroupPageAnswer, 'groupId' | 'version'>): SaveState<GroupSessionLine | null> {
  const { language } = useLanguage();
  const navigate = useNavigate();
  return useSave({
    send: (session: GroupSessionLine | null, key) =>
      session === null
        ? apiClient.groups.remove.mutate({ key, groupId, version })
        : apiClient.groups.removeSession.mutate({
            key,
            sessionId: session.sessionId,
            version: session.version,
          }),
    onSaved: async ({ actionId }, session) => {
      toastWithUndo(session === null ? m.groups_removed() : m.groups_session_removed(), actionId, language);
      if (session === null) await navigate({ to: '/groepen' });
      await refreshDossiers();
    },
    onConflict: refreshDossiers,
  });
}
