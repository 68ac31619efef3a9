import type { Problem } from '@mim/domain/kernel';
import type { AskedFact, Eligibility, MissingInIntake } from '@mim/domain/registration';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { CollapsibleFields } from '../../components/form/collapsible-fields.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
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
  readonly onGo: (missing: MissingInIntake) => void;
  readonly onAsk: (fact: AskedFact) => void;
  readonly finishing: SaveState<string | null>;
  readonly declining: DeclineFormProps['saving'];
}

/** The end of an intake: she waits for a match, or no trajectory follows. */
export function FinishStep(props: FinishStepProps) {
  const { eligibility, elsewhere, missing, onGo, onAsk, finishing, declining } = props;
  const [reason, setReason] = useState('');
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
          value={reason}
          onChange={setReason}
          rows={2}
        />
      )}
      <MissingList missing={missing} onGo={onGo} />
      <SaveNotice saving={finishing} />
      <div className={styles.finish}>
        <Button variant="primary" onPress={() => finishing.save(reason.trim() === '' ? null : reason.trim())}>
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
