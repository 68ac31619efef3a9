import type { Decline } from '@mim/domain/registration';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

/** Which intake is closed; `version` answers the last that is stored, after everything typed is. */
export interface OpenIntake {
  readonly trajectoryId: string;
  readonly name: string;
  readonly version: () => Promise<number>;
}

/** Finishes the intake: she waits for a match, and the next thing is choosing one. */
export function useFinishIntake({ trajectoryId, name, version }: OpenIntake) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { mutateAsync } = useMutation(api.intake.finish.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: async (admissionReason: string | null, key) =>
      mutateAsync({ trajectoryId, version: await version(), key, admissionReason }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.intake_finished({ name }), actionId, language);
      await navigate({ to: '/koppelen/$trajectoryId', params: { trajectoryId } });
      await refreshDossiers();
    },
  });
}

/** Closes an intake from which no trajectory follows. */
export function useDeclineIntake({ trajectoryId, name, version }: OpenIntake) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { mutateAsync } = useMutation(api.intake.decline.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: async (decline: Decline, key) =>
      mutateAsync({ trajectoryId, version: await version(), key, decline }),
    onSaved: async ({ actionId }) => {
      toastWithUndo(m.intake_declined({ name }), actionId, language);
      await navigate({ to: '/aanmeldingen' });
      await refreshDossiers();
    },
  });
}
