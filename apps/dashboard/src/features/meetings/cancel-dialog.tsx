import { emptyFacts } from '@mim/domain/kernel';
import { cancelledMeetingFacts } from '@mim/domain/supervision';
import { meetingCancellationSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { useForm } from '../../components/form/use-form.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { cancelMeeting, type Meeting } from './requests/meetings.js';

export interface CancelDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Records that a planned meeting did not take place. */
export default function CancelDialog({ meeting, onClose }: CancelDialogProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: emptyFacts(cancelledMeetingFacts),
    schema: meetingCancellationSchema,
    labels: factLabels(cancelledMeetingFacts, language),
  });
  return (
    <ActionDialog
      title={m.supervision_cancel()}
      form={form}
      send={(cancellation, key) =>
        cancelMeeting({ key, meetingId: meeting.meetingId, version: meeting.version, cancellation })
      }
      done={m.meetings_cancelled()}
      words={m.supervision_cancel()}
      onClose={onClose}
    >
      <FactField fact={cancelledMeetingFacts.cancelReason} {...form.field('cancelReason')} isOptional />
    </ActionDialog>
  );
}
