import { type OutcomeMoment, outcomeMoments } from '@mim/domain/outcome';
import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { useLanguage } from '../../language/language.js';
import type { StoredOutcome } from './model/outcome-fields.js';
import { OutcomeForm } from './outcome-form.js';
import { OutcomeView } from './outcome-view.js';
import { useRecordOutcome } from './requests/record-outcome.js';

export interface OutcomePanelProps {
  readonly trajectoryId: string;
  /** The question that she brought at the intake. */
  readonly ownQuestion: string | null;
  readonly outcomes: readonly StoredOutcome[];
  /** The moment at which it is to be offered now; null: none. */
  readonly due: OutcomeMoment | null;
  readonly today: string;
}

/** What the programme brings her in her own judgement: shown as a picture, and filled in together. */
export function OutcomePanel({ trajectoryId, ownQuestion, outcomes, due, today }: OutcomePanelProps) {
  const { language } = useLanguage();
  const [moment, setMoment] = useState<OutcomeMoment | null>(null);
  const saving = useRecordOutcome(trajectoryId, () => setMoment(null));
  return (
    <>
      <OutcomeView ownQuestion={ownQuestion} outcomes={outcomes} due={due} onFill={setMoment} />
      {moment === null ? null : (
        <Dialog
          title={outcomeMoments.label(moment, language)}
          onClose={() => {
            saving.dismiss();
            setMoment(null);
          }}
        >
          <OutcomeForm start={{ moment, today, ownQuestion, earlier: outcomes }} saving={saving} />
        </Dialog>
      )}
    </>
  );
}
