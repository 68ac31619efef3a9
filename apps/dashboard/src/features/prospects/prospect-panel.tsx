import { prospectOutcomes } from '@mim/domain/registration';
import { ArrowRight, Trash2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { FoldedText } from '../../components/folded-text.js';
import { deleteDraft } from '../../components/form/draft-storage.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { focusRemovals } from '../../removal/focus-removals.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { Removals } from '../../removal/removals.js';
import { AppointmentForm } from './appointment-form.js';
import { CallForm, callDraft } from './call-form.js';
import { DuplicatesNotice } from './duplicates-notice.js';
import styles from './prospect-list.module.css';
import { useCloseAsDuplicate, useCloseAsMother } from './requests/close-as-duplicate.js';
import { type Prospect, useDuplicates, useProspect } from './requests/get-prospect.js';
import type { ProspectLine } from './requests/list-prospects.js';
import { useStartIntake } from './requests/start-intake.js';

/** Brought in with the first removal: to make a call it is not needed. */
const RemoveDossierDialog = lazy(() => import('../../removal/remove-dossier-dialog.js'));

export interface ProspectPanelProps {
  readonly prospect: ProspectLine;
  /** After a call was recorded or she was removed, or on Escape. */
  readonly onDone: (wasStored: boolean) => void;
}

/** What is done about a prospect, in her place in the list: record a call, agree on the intake, start it, say who she is, remove her. */
export function ProspectPanel({ prospect, onDone }: ProspectPanelProps) {
  const { prospectId, version, name } = prospect;
  const [isRemoving, setRemoving] = useState(false);
  const details = useProspect(prospectId);
  const duplicates = useDuplicates(prospectId);
  const wantsIntake = prospect.outcome === 'wants-intake';
  const { intakeOn } = prospect;
  const isIntakeDue = wantsIntake && intakeOn !== null && intakeOn <= readToday();
  const start = useStartIntake();
  const closing = useCloseAsDuplicate(name, () => onDone(true));
  const closingWithMother = useCloseAsMother(name, () => onDone(true));
  useEffect(() => {
    const fold = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onDone(false);
    };
    document.addEventListener('keydown', fold);
    return () => document.removeEventListener('keydown', fold);
  }, [onDone]);
  return (
    <div className={styles.panel}>
      <div className={styles.side}>
        {wantsIntake ? (
          <>
            <AppointmentForm prospect={prospect} isPast={isIntakeDue} onStored={() => onDone(true)} />
            <h3 className={styles.heading}>{m.prospects_call_title()}</h3>
          </>
        ) : null}
        <CallForm
          prospect={prospect}
          // The appointment may be half typed: it stays.
          onStored={wantsIntake ? () => {} : () => onDone(true)}
          isSecond={wantsIntake}
        />
      </div>
      <div className={styles.side}>
        {duplicates.data === undefined ? null : (
          <DuplicatesNotice
            duplicates={duplicates.data}
            onSamePerson={(personId) => start.save({ prospectId, personId })}
            onSameMother={(trajectoryId) => closingWithMother.save({ prospectId, version, trajectoryId })}
            onSameProspect={(duplicateOf) => closing.save({ prospectId, version, duplicateOf })}
          />
        )}
        <SaveNotice saving={closing} />
        <SaveNotice saving={closingWithMother} />
        {details.isError ? (
          <ErrorState problem={problemFromError(details.error)} onRetry={() => void details.refetch()} />
        ) : (
          <Calls prospect={details.data} />
        )}
        <SaveNotice saving={start} />
        <Button
          variant={isIntakeDue ? 'primary' : 'secondary'}
          icon={<ArrowRight size={16} aria-hidden />}
          onPress={() => start.save({ prospectId })}
        >
          {start.isSaving ? m.prospects_starting() : m.prospects_start_intake()}
        </Button>
        <Button
          variant="quiet"
          icon={<Trash2 size={16} aria-hidden />}
          aria-label={m.removal_dossier_title({ name })}
          onPress={() => setRemoving(true)}
        >
          {m.removal_do()}
        </Button>
        {isRemoving ? (
          <Suspense>
            <RemoveDossierDialog
              kind="prospect"
              id={prospectId}
              name={name}
              onClose={() => setRemoving(false)}
              onRemoved={async () => {
                deleteDraft(callDraft(prospectId));
                onDone(true);
              }}
            />
          </Suspense>
        ) : null}
      </div>
    </div>
  );
}

function Calls({ prospect }: { readonly prospect: Prospect | undefined }) {
  const { language } = useLanguage();
  const removalsId = useId();
  if (prospect === undefined) return null;
  return (
    <section className={styles.calls} aria-label={m.prospects_calls()}>
      <h3 className={styles.heading}>{m.prospects_calls()}</h3>
      {prospect.note === null ? null : <FoldedText>{prospect.note}</FoldedText>}
      {prospect.callList.length === 0 ? <p className={styles.muted}>{m.prospects_calls_none()}</p> : null}
      <ul className={styles.calls}>
        {prospect.callList.map(({ callId, calledOn, outcome, note, version }) => (
          <li key={callId} className={styles.call}>
            <div>
              <strong>{formatDate(calledOn, language)}</strong> {prospectOutcomes.label(outcome, language)}
              {note === null ? null : <p className={styles.muted}>{note}</p>}
            </div>
            <RemovalButton
              about={{ kind: 'call', id: callId, version, on: calledOn }}
              isIconOnly
              onRemoved={(refreshed) => focusRemovals(removalsId, refreshed)}
            />
          </li>
        ))}
      </ul>
      <Removals id={removalsId} of={{ prospectId: prospect.prospectId }} count={prospect.removals} />
    </section>
  );
}
