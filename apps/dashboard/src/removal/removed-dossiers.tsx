import { removableDossiers } from '@mim/domain/removal';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { problemFromError } from '../clients/problem-from-error.js';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { type Answers, api, apiClient } from '../clients/trpc.js';
import { Card } from '../components/card.js';
import { ErrorState } from '../components/error-state.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { useSave } from '../components/form/use-save.js';
import { Skeleton } from '../components/skeleton.js';
import { toast } from '../components/toast.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { RemovalLine } from './removal-line.js';
import styles from './removals.module.css';

type Removed = Answers['removals']['dossiers'][number];

/** Who was removed because she was entered by mistake: by whom, when and why; and she can be put back. */
export function RemovedDossiers() {
  const { language } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const removed = useQuery(api.removals.dossiers.queryOptions());
  const restoring = useSave({
    send: ({ actionId }: Removed, key) => apiClient.actions.undo.mutate({ actionId, key }),
    onSaved: async (_answer, { name }) => {
      toast(m.removal_dossiers_restored({ name }));
      await refreshDossiers();
      // The button that was pressed went with its line.
      list.current?.focus();
    },
  });
  if (removed.isError)
    return <ErrorState problem={problemFromError(removed.error)} onRetry={() => void removed.refetch()} />;
  if (removed.isPending) return <Skeleton />;
  return (
    <Card title={m.removal_dossiers()} lead={m.removal_dossiers_lead()}>
      <div ref={list} tabIndex={-1}>
        {removed.data.length === 0 ? <p className={styles.muted}>{m.removal_dossiers_none()}</p> : null}
        <ul className={styles.list} aria-label={m.removal_dossiers()}>
          {removed.data.map((each) => (
            <RemovalLine
              key={each.removalId}
              what={m.removal_dossier_line({
                kind: removableDossiers.label(each.kind, language),
                name: each.name,
              })}
              removal={each}
              isUndone={false}
              restore={{
                label: m.removal_dossier_restore_of({ name: each.name }),
                onPress: () => restoring.save(each),
              }}
            />
          ))}
        </ul>
      </div>
      <SaveNotice saving={restoring} />
    </Card>
  );
}
