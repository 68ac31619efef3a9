import { outcomeMoments } from '@mim/domain/outcome';
import { Dialog } from '../../components/dialog.js';
import { useLanguage } from '../../language/language.js';
import type { OutcomeStart } from './model/outcome-fields.js';
import { OutcomeForm } from './outcome-form.js';
import { useRecordOutcome } from './requests/record-outcome.js';

export interface OutcomeDialogProps {
  readonly trajectoryId: string;
  readonly start: OutcomeStart;
  readonly onClose: () => void;
}

/** The questionnaire of one moment, filled in together, over whatever page asks for it. */
export function OutcomeDialog({ trajectoryId, start, onClose }: OutcomeDialogProps) {
  const { language } = useLanguage();
  const saving = useRecordOutcome(trajectoryId, onClose);
  return (
    <Dialog title={outcomeMoments.label(start.moment, language)} onClose={onClose}>
      <OutcomeForm start={start} saving={saving} />
    </Dialog>
  );
}
