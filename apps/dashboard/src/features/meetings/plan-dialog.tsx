import { factsFrom, namesOf } from '@mim/domain/kernel';
import { meetingProblemFields, plannedMeetingFacts } from '@mim/domain/supervision';
import { meetingPlanSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { SuggestedLine } from '../../components/form/suggested-line.js';
import { useForm } from '../../components/form/use-form.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { meetingProblems } from './model/meeting-problems.js';
import { themesOf } from './model/themes-of.js';
import { type Meeting, type Meetings, planMeeting } from './requests/meetings.js';

export interface PlanDialogProps {
  readonly locationId: string;
  readonly meetings: Meetings;
  /** The meeting that changes; null: a new one. */
  readonly meeting: Meeting | null;
  /** The day that a new one begins with. */
  readonly day?: string;
  /** It stands beside a page that is not of one location. */
  readonly isSheet?: boolean;
  readonly onClose: () => void;
}

/** Plans a volunteers' meeting, or changes one that is planned. */
export default function PlanDialog(props: PlanDialogProps) {
  const { locationId, meetings, meeting, day, isSheet = false, onClose } = props;
  const { language } = useLanguage();
  const { today } = meetings;
  const form = useForm({
    initial: factsFrom(plannedMeetingFacts, meeting ?? { ...(day !== undefined && { meetingOn: day }) }),
    schema: meetingPlanSchema,
    labels: factLabels(plannedMeetingFacts, language),
    checkSoFar: (plan) =>
      meetingProblems({ ...plan, status: 'planned' }, [], meetings, { locationId, meeting }).map(
        ({ problem }) => ({ field: 'meetingOn' as const, problem }),
      ),
  });
  const inPlaceOf =
    meeting === null ? { locationId } : { meetingId: meeting.meetingId, version: meeting.version };
  return (
    <ActionDialog
      isSheet={isSheet}
      title={m.meetings_plan()}
      form={form}
      send={(plan, key) => planMeeting({ key, ...inPlaceOf, plan })}
      fieldOf={meetingProblemFields}
      done={m.meetings_planned()}
      words={m.meetings_plan()}
      onClose={onClose}
    >
      {isSheet ? <LocationChoice /> : null}
      <FactFields
        table={plannedMeetingFacts}
        names={namesOf(plannedMeetingFacts)}
        values={{ ...form.values }}
        onChange={(field, value) => form.change({ [field]: value })}
        errors={form.errors}
        words="label"
        isOptional={(field) => field !== 'meetingOn'}
        min={today}
        own={{
          theme: () => (
            <SuggestedLine {...form.field('theme')} suggestions={themesOf(meetings, locationId)} isOptional />
          ),
        }}
      />
    </ActionDialog>
  );
}
