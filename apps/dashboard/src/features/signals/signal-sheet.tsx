import { Temporal } from '@mim/domain/kernel';
import { signalOutcomes, signalStepDue, signalStepsAfter } from '@mim/domain/supervision';
import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { FactList } from '../../components/fact-list.js';
import { Link } from '../../components/link.js';
import { Skeleton } from '../../components/skeleton.js';
import { Status } from '../../components/status.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { severityText, severityTone } from './model/signal-words.js';
import { type OpenedSignal, useSignal } from './requests/signals.js';
import styles from './signal-sheet.module.css';
import { SignalStepList } from './signal-steps.js';

/** What can be done about a signal, each in a form of its own. */
const forms = {
  judged: lazy(() => import('./judge-form.js')),
  decided: lazy(() => import('./decide-form.js')),
  closed: lazy(() => import('./close-form.js')),
  correct: lazy(() => import('./correct-form.js')),
  reopen: lazy(() => import('./reopen-form.js')),
} as const;
type FormName = keyof typeof forms;

const words = {
  judged: m.signals_do_judge,
  decided: m.signals_do_decide,
  closed: m.signals_do_close,
  correct: m.signals_do_correct,
  reopen: m.signals_do_reopen,
} as const satisfies Readonly<Record<FormName, () => string>>;

export interface SignalSheetProps {
  readonly signalId: string;
  readonly onClose: () => void;
}

/** A signal that is opened: its three steps, and what can be done about it now. */
export default function SignalSheet({ signalId, onClose }: SignalSheetProps) {
  const signal = useSignal(signalId);
  const [form, setForm] = useState<FormName | null>(null);
  if (form !== null && signal.data !== undefined) {
    const Form = forms[form];
    return (
      <Suspense>
        <Form signal={signal.data} title={words[form]()} onClose={() => setForm(null)} />
      </Suspense>
    );
  }
  const name = signal.data?.motherName;
  return (
    <Dialog
      isSheet
      title={name === undefined ? m.signals_see() : m.signals_title({ name })}
      onClose={onClose}
    >
      {signal.isError ? (
        <ErrorState problem={problemFromError(signal.error)} onRetry={() => void signal.refetch()} />
      ) : signal.data === undefined ? (
        <Skeleton />
      ) : (
        <SignalDetails signal={signal.data} onForm={setForm} onRemoved={onClose} />
      )}
    </Dialog>
  );
}

interface DetailsProps {
  readonly signal: OpenedSignal;
  readonly onForm: (form: FormName) => void;
  readonly onRemoved: () => void;
}

function SignalDetails({ signal, onForm, onRemoved }: DetailsProps) {
  const { language } = useLanguage();
  const {
    signalId,
    visitingMother,
    severity,
    followUpOn,
    closedOn,
    outcome,
    visitId,
    version,
    raisedOn,
    step,
  } = signal;
  const possible = signalStepsAfter[step];
  const due = signalStepDue(signal, Temporal.PlainDate.from(readToday()));
  return (
    <div className={styles.sheet}>
      <FactList
        facts={[
          {
            label: m.signals_mother(),
            value: <MotherName trajectoryId={signal.trajectoryId} name={signal.motherName} />,
          },
          {
            label: m.signals_visiting_mother(),
            value: visitingMother === null ? null : <VisitingMotherName {...visitingMother} />,
          },
          {
            label: m.signals_severity(),
            value: <Status tone={severityTone(severity)}>{severityText(severity, language)}</Status>,
          },
          {
            label: m.signals_follow_up(),
            value: followUpOn === null ? null : formatDate(followUpOn, language, 'weekday'),
          },
          {
            label: m.signals_outcome(),
            value:
              closedOn === null
                ? null
                : outcome === null
                  ? m.signals_outcome_unknown()
                  : signalOutcomes.label(outcome, language),
          },
          {
            label: m.signals_visit(),
            value:
              visitId === null ? null : (
                <Link to="/huisbezoeken/nieuw" search={{ bezoek: visitId }}>
                  {m.signals_see_visit()}
                </Link>
              ),
          },
        ]}
      />
      <SignalStepList signal={signal} />
      {due === null && followUpOn !== null ? (
        <p>{m.signals_nothing_due({ date: formatDate(followUpOn, language, 'weekday') })}</p>
      ) : null}
      <div className={styles.actions}>
        {possible.map((each) => (
          <Button key={each} variant={each === due ? 'primary' : 'secondary'} onPress={() => onForm(each)}>
            {words[each]()}
          </Button>
        ))}
        {step === 'closed' ? <Button onPress={() => onForm('reopen')}>{words.reopen()}</Button> : null}
        <Button variant="quiet" onPress={() => onForm('correct')}>
          {words.correct()}
        </Button>
        <RemovalButton
          about={{ kind: 'signal', id: signalId, version, on: raisedOn }}
          onRemoved={onRemoved}
        />
      </div>
    </div>
  );
}
