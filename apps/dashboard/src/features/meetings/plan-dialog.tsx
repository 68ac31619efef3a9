import { factsFrom, namesOf } from '@mim/domain/kernel';
import { plannedMeetingFacts } from '@mim/domain/supervision';
import { meetingPlanSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { useForm } from '../../components/form/use-form.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { meetingProblems } from './model/meeting-problems.js';
import { type Meeting, type Meetings, planMeeting } from './requests/meetings.js';

export interface PlanDialogProps {
  readonly locationId: string;
  readonly meetings: Meetings;
  /** The meeting that changes; null: a new one. */
  readonly meeting: Meeting | null;
  readonly onClose: () => void;
}

/** Plans a volunteers' meeting, or changes one that is planned. */
export default function PlanDialog({ locationId, meetings, meeting, onClose }: PlanDialogProps) {
  const { language } = useLanguage();
  const { today } = meetings;
  const form = useForm({
    initial: factsFrom(plannedMeetingFacts, meeting ?? {}),
    schema: meetingPlanSchema,
    labels: factLabels(plannedMeetingFacts, language),
    check: (plan) =>
      meetingProblems({ ...plan, status: 'planned' }, [], meetings, { locationId, meeting }).map(
        ({ problem }) => ({ field: 'meetingOn' as const, problem }),
      ),
  });
  const inPlaceOf =
    meeting === null ? { locationId } : { meetingId: meeting.meetingId, version: meeting.version };
  return (
    <ActionDialog
      title={m.meetings_plan()}
      form={form}
      send={(plan, key) => planMeeting({ key, ...inPlaceOf, plan })}
      done={m.meetings_planned()}
      words={m.meetings_plan()}
      onClose={onClose}
    >
      <FactFields
        table={plannedMeetingFacts}
        names={namesOf(plannedMeetingFacts)}
        values={{ ...form.values }}
        onChange={(field, value) => form.change({ [field]: value })}
        errors={form.errors}
        words="label"
        isOptional={(field) => field !== 'meetingOn'}
        min={today}
      />
    </ActionDialog>
  );
}
