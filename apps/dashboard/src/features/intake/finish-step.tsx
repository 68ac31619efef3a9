import type { Problem } from '@mim/domain/kernel';
import type { AskedFact, Eligibility, MissingInIntake } from '@mim/domain/registration';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.js';
import { CollapsibleFields } from '../../components/form/collapsible-fields.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { UnsavedGuard } from '../../components/form/unsaved-guard.js';
import type { SaveState } from '../../components/form/use-save.js';
import { m } from '../../paraglide/messages.js';
import { DeclineForm, type DeclineFormProps } from './decline-form.js';
import { EligibilityCard } from './eligibility-card.js';
import styles from './intake-view.module.css';
import { MissingList } from './missing-list.js';
import { OtherProgrammeNotice } from './other-programme-notice.js';

export interface FinishStepProps {
  readonly eligibility: Eligibility;
  /** Another programme fits: why MIM does not follow; null: it can. */
  readonly elsewhere: Problem | null;
  readonly missing: readonly MissingInIntake[];
  /** Why it could not be finished, with the reason for admitting her that is given. */
  readonly whyUnfinished: (admissionReason: string | null) => Problem | null;
  /** Steps of which not everything is stored, each with what leads there. */
  readonly unsaved: ReactNode;
  readonly onGo: (missing: MissingInIntake) => void;
  readonly onAsk: (fact: AskedFact) => void;
  readonly finishing: SaveState<string | null>;
  readonly declining: DeclineFormProps['saving'];
}

/** The end of an intake: she waits for a match, or no trajectory follows. */
export function FinishStep(props: FinishStepProps) {
  const { eligibility, elsewhere, missing, whyUnfinished, unsaved, onGo, onAsk, finishing, declining } =
    props;
  const [typed, setReason] = useState('');
  const reason = typed.trim() === '' ? null : typed.trim();
  if (elsewhere !== null) {
    return (
      <>
        <OtherProgrammeNotice problem={elsewhere} />
        <DeclineForm saving={declining} reason="other-programme" />
      </>
    );
  }
  return (
    <>
      <EligibilityCard eligibility={eligibility} onAsk={onAsk} />
      {eligibility.eligible ? null : (
        <TextArea
          name="admissionReason"
          label={m.intake_admission()}
          help={m.intake_admission_help()}
          value={typed}
          onChange={setReason}
          rows={2}
        />
      )}
      {unsaved}
      <MissingList missing={missing} onGo={onGo} refusal={whyUnfinished(reason)} />
      <UnsavedGuard isDirty={reason !== null} />
      <SaveNotice saving={finishing} />
      <div className={styles.finish}>
        <Button variant="primary" onPress={() => finishing.save(reason)}>
          {finishing.isSaving ? m.form_saving() : m.intake_finish()}
        </Button>
        <p className={styles.muted}>{m.intake_finish_lead()}</p>
      </div>
      <CollapsibleFields title={m.intake_decline()}>
        <DeclineForm saving={declining} />
      </CollapsibleFields>
    </>
  );
}
