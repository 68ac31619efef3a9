import { canBePutBack } from '@mim/domain/removal';
import { useId, useState } from 'react';
import { problemFromError } from '../clients/problem-from-error.js';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { apiClient, type Inputs } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { ErrorState } from '../components/error-state.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { useSave } from '../components/form/use-save.js';
import { Skeleton } from '../components/skeleton.js';
import { toast } from '../components/toast.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { focusRemovals } from './focus-removals.js';
import { removableWords } from './removable.js';
import { RemovalLine } from './removal-line.js';
import styles from './removals.module.css';
import { type RemovalAnswer, useRemovals } from './use-removals.js';

export interface RemovalsProps {
  /** Of whom: a trajectory or a prospect. */
  readonly of: Inputs['removals']['list'];
  /** How much was removed: nothing is shown where that is nothing. */
  readonly count: number;
  /** Lets the keyboard be led here, after something was removed. */
  readonly id: string;
  /** Which of these are shown; absent: all. */
  readonly isShown?: (removal: RemovalAnswer) => boolean;
}

/** What was removed, when that is asked for: by whom, when and why; and it can be put back. */
export function Removals({ of, count, id, isShown }: RemovalsProps) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (count === 0) return null;
  return (
    <div className={styles.removals}>
      <Button
        id={id}
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls={listId}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? m.removal_hide() : m.removal_show({ count })}
      </Button>
      <div id={listId}>{isOpen ? <List of={of} toggleId={id} isShown={isShown} /> : null}</div>
    </div>
  );
}

interface ListProps extends Pick<RemovalsProps, 'of'> {
  readonly isShown: ((removal: RemovalAnswer) => boolean) | undefined;
  /** The button that shows the list: the keyboard goes on there when the one that was pressed is gone. */
  readonly toggleId: string;
}

function List({ of, toggleId, isShown = () => true }: ListProps) {
  const { language } = useLanguage();
  const removals = useRemovals(of);
  const restoring = useSave({
    send: (actionId: string, key) => apiClient.actions.undo.mutate({ actionId, key }),
    onSaved: async () => {
      toast(m.removal_restore_done());
      const refreshed = refreshDossiers();
      focusRemovals(toggleId, refreshed);
      await refreshed;
    },
  });
  if (removals.isError)
    return <ErrorState problem={problemFromError(removals.error)} onRetry={() => void removals.refetch()} />;
  if (removals.isPending) return <Skeleton />;
  return (
    <>
      <ul className={styles.list} aria-label={m.removal_list()}>
        {removals.data.filter(isShown).map((removal) => {
          const { removalId, kind, happenedOn, called, actionId, isUndone } = removal;
          const what = removableWords({ kind, on: happenedOn, called }, language);
          return (
            <RemovalLine
              key={removalId}
              what={called === null ? m.removal_line(what) : `${what.what} ${what.date}`}
              removal={removal}
              isUndone={isUndone}
              restore={
                canBePutBack(kind)
                  ? { label: m.removal_restore_of(what), onPress: () => restoring.save(actionId) }
                  : null
              }
            />
          );
        })}
      </ul>
      <SaveNotice saving={restoring} />
    </>
  );
}
