import { useQuery } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { api } from '../clients/trpc.js';
import { Dialog } from '../components/dialog.js';
import { ErrorState } from '../components/error-state.js';
import { Skeleton } from '../components/skeleton.js';
import { toastWithUndo } from '../components/toast-with-undo.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { AwayForm, type RecordedAbsence } from './away-form.js';

export interface ChangeAbsenceDialogProps {
  /** Of the visiting mother who is away. */
  readonly id: string;
  readonly name: string;
  readonly absence: RecordedAbsence;
  readonly onClose: () => void;
}

/** She is back, or stays away longer: the days of an absence change, and what is planned in them is dealt with. */
export default function ChangeAbsenceDialog({ id, name, absence, onClose }: ChangeAbsenceDialogProps) {
  const { language } = useLanguage();
  const asked = useQuery({
    ...api.leaving.families.queryOptions({ visitingMotherId: id }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Dialog title={m.absence_change()} about={name} onClose={onClose}>
      {asked.isError ? (
        <ErrorState problem={problemFromError(asked.error)} onRetry={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Skeleton />
      ) : (
        <AwayForm
          leaving={asked.data}
          absence={absence}
          onClose={onClose}
          onLeft={({ actionId }) => {
            onClose();
            toastWithUndo(m.absence_changed({ name }), actionId, language);
            void refreshDossiers();
          }}
        />
      )}
    </Dialog>
  );
}
