import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';

export type StartInput = Omit<Inputs['intake']['start'], 'key'>;

/** Starts an intake and leads to it. Started twice from one press, it is one intake. */
export function useStartIntake() {
  const navigate = useNavigate();
  const { mutateAsync } = useMutation(api.intake.start.mutationOptions({ networkMode: 'always' }));
  return useSave({
    send: (input: StartInput, key) => mutateAsync({ ...input, key }),
    onSaved: async ({ trajectoryId }) => {
      await navigate({ to: '/intake/$trajectoryId', params: { trajectoryId } });
      await refreshDossiers();
    },
  });
}
