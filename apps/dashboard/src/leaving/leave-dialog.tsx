import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemFromError } from '../clients/problem-from-error.js';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { type Answers, api } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { ErrorState } from '../components/error-state.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { Link } from '../components/link.js';
import { Skeleton } from '../components/skeleton.js';
import { toastWithUndo } from '../components/toast-with-undo.js';
import { formatDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { AwayForm } from './away-form.js';
import styles from './leaving.module.css';
import { StopForm } from './stop-form.js';

type Leaving = Answers['leaving']['families'];
type Left = Answers['leaving']['stop'];

export interface LeaveDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** A visiting mother stops or is away: each of her families is passed on in the same action. */
export default function LeaveDialog({ id, name, onClose }: LeaveDialogProps) {
  const { language } = useLanguage();
  const asked = useQuery({
    ...api.leaving.families.queryOptions({ visitingMotherId: id }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const [left, setLeft] = useState<{ readonly answer: Left; readonly before: Leaving } | null>(null);
  if (left !== null) {
    // Where her name stood it may stand no longer, and this dialog with it: what is shown is asked again once it was read.
    const close = () => {
      onClose();
      // Said once the panel is gone: on a phone it would lie over its title.
      toastWithUndo(m.leaving_done({ name }), left.answer.actionId, language);
      void refreshDossiers();
    };
    return (
      <Dialog title={m.leaving_title({ name })} onClose={close}>
        <Summary {...left} onClose={close} />
      </Dialog>
    );
  }
  return (
    <Dialog title={m.leaving_title({ name })} onClose={onClose}>
      {asked.isError ? (
        <ErrorState problem={problemFromError(asked.error)} onRetry={() => void asked.refetch()} />
      ) : asked.data === undefined ? (
        <Skeleton />
      ) : asked.data.stoppedOn !== null ? (
        <p>{m.leaving_stopped_already({ name, date: formatDate(asked.data.stoppedOn, language) })}</p>
      ) : (
        <Kinds
          leaving={asked.data}
          onClose={onClose}
          onLeft={(answer) => setLeft({ answer, before: asked.data })}
        />
      )}
    </Dialog>
  );
}

interface KindsProps {
  readonly leaving: Leaving;
  readonly onClose: () => void;
  readonly onLeft: (answer: Left) => void;
}

function Kinds(props: KindsProps) {
  const [kind, setKind] = useState<'stop' | 'away' | null>(null);
  return (
    <>
      <RadioGroup
        name="kind"
        label={m.leaving_kind()}
        look="chips"
        options={[
          { id: 'stop', label: m.leaving_kind_stop() },
          { id: 'away', label: m.leaving_kind_away() },
        ]}
        value={kind}
        onChange={setKind}
      />
      {kind === 'stop' ? <StopForm {...props} /> : null}
      {kind === 'away' ? <AwayForm {...props} /> : null}
    </>
  );
}

interface SummaryProps {
  readonly answer: Left;
  readonly before: Leaving;
  readonly onClose: () => void;
}

/** What was done, with a way to each mother who waits again. */
function Summary({ answer, before, onClose }: SummaryProps) {
  const waiting = before.families.filter(({ trajectoryId }) => answer.waiting.includes(trajectoryId));
  return (
    <div className={styles.summary}>
      <p role="status">
        {[
          m.leaving_recorded(),
          answer.passedOn.length === 0 ? null : m.leaving_passed_on({ count: answer.passedOn.length }),
          answer.stoodInFor.length === 0 ? null : m.leaving_stood_in_for({ count: answer.stoodInFor.length }),
          answer.waiting.length === 0 ? null : m.leaving_wait_again({ count: answer.waiting.length }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {waiting.length === 0 ? null : (
        <ul>
          {waiting.map(({ trajectoryId, name }) => (
            <li key={trajectoryId}>
              <Link to="/koppelen/$trajectoryId" params={{ trajectoryId }} onClick={onClose}>
                {m.leaving_match({ name })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onPress={onClose}>{m.action_close()}</Button>
      </div>
    </div>
  );
}
