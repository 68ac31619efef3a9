import { useMutation, useQuery } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

/** Who wants an intake that has not begun, in the order of work; empty while they are not known. */
export const useWaitingForIntake = () =>
  useQuery(
    api.prospects.list.queryOptions({
      filter: { outcomes: ['wants-intake'], hasBegun: false },
      limit: 100,
    }),
  ).data?.rows ?? [];

type PlanIntakeInput = Omit<Inputs['prospects']['planIntake'], 'key'>;

/** Stores the appointment for an intake, or that it was called off. */
export function usePlanIntake(name: string, onStored: () => void) {
  const { language } = useLanguage();
  const { mutateAsync } = useMutation(api.prospects.planIntake.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: PlanIntakeInput, key) => mutateAsync({ ...input, key }),
    onSaved: async ({ actionId }, { appointment }) => {
      const isOff = (appointment.intakeOn ?? null) === null;
      const said = isOff ? m.prospects_intake_cancelled({ name }) : m.prospects_intake_saved({ name });
      toastWithUndo(said, actionId, language);
      onStored();
      await refreshDossiers();
    },
  });
}
