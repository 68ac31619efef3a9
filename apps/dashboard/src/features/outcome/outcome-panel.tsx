import type { OutcomeMoment } from '@mim/domain/outcome';
import { useState } from 'react';
import type { StoredOutcome } from './model/outcome-fields.js';
import { OutcomeDialog } from './outcome-dialog.js';
import { OutcomeView } from './outcome-view.js';

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
  const [moment, setMoment] = useState<OutcomeMoment | null>(null);
  return (
    <>
      <OutcomeView ownQuestion={ownQuestion} outcomes={outcomes} due={due} onFill={setMoment} />
      {moment === null ? null : (
        <OutcomeDialog
          trajectoryId={trajectoryId}
          start={{ moment, today, ownQuestion, earlier: outcomes }}
          onClose={() => setMoment(null)}
        />
      )}
    </>
  );
}
