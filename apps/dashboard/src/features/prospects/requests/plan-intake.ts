import { searchText } from '@mim/domain/kernel';
import { useMutation, useQuery } from '@tanstack/react-query';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { api, type Inputs } from '../../../clients/trpc.js';
import { useDebouncedValue } from '../../../clients/use-debounced-value.js';
import { useSave } from '../../../components/form/use-save.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { ProspectLine } from './list-prospects.js';

/** Who wants an intake that has not begun. */
export interface WaitingForIntake {
  /** Those of the very text that stands there, in the order of work; nobody while they are looked for. */
  readonly rows: readonly ProspectLine[];
  /** Whether there are more than these: they are found by name. */
  readonly hasMore: boolean;
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
}

/**
 * Who wants an intake that has not begun, by a part of her name.
 * @param text What stands in the field; empty: everybody, as far as one answer goes.
 */
export function useWaitingForIntake(text: string): WaitingForIntake {
  const wanted = searchText(text);
  const asked = useDebouncedValue(wanted);
  const filter = {
    outcomes: ['wants-intake' as const],
    hasBegun: false,
    ...(asked === '' ? {} : { text: asked }),
  };
  const found = useQuery(api.prospects.list.queryOptions({ filter, limit: 100 }));
  const isAnswered = asked === wanted;
  const hasFailed = isAnswered && found.isError;
  const rows = isAnswered && found.isSuccess ? found.data.rows : [];
  return {
    rows,
    hasMore: isAnswered && found.data?.next != null,
    isSearching: !hasFailed && !(isAnswered && found.isSuccess),
    hasFailed,
  };
}

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
