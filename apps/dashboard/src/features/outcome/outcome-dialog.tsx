import { outcomeMoments } from '@mim/domain/outcome';
import { Dialog } from '../../components/dialog.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { OutcomeStart } from './model/outcome-fields.js';
import { OutcomeForm } from './outcome-form.js';
import { useRecordOutcome } from './requests/record-outcome.js';

export interface OutcomeDialogProps {
  readonly trajectoryId: string;
  /** Her name, where the dialog lies over another page than hers. */
  readonly about?: string;
  readonly start: OutcomeStart;
  readonly onClose: () => void;
}

/** The questionnaire of one moment, filled in together, over whatever page asks for it. */
export function OutcomeDialog({ trajectoryId, about, start, onClose }: OutcomeDialogProps) {
  const { language } = useLanguage();
  const saving = useRecordOutcome(trajectoryId, onClose);
  return (
    <Dialog
      title={m.outcome_ask({ moment: outcomeMoments.label(start.moment, language) })}
      about={about}
      onClose={onClose}
    >
      <OutcomeForm start={start} saving={saving} />
    </Dialog>
  );
}
