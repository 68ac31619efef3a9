import { heldMeetingFacts, meetingProblemFields } from '@mim/domain/supervision';
import { meetingSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow } from '../../components/form/form.js';
import { SuggestedLine } from '../../components/form/suggested-line.js';
import { useForm } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels, helpOf } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type MeetingFields, possibleOn, startFields } from './model/attendance.js';
import { meetingProblems } from './model/meeting-problems.js';
import { themesOf } from './model/themes-of.js';
import { type Meeting, type Meetings, recordMeeting } from './requests/meetings.js';
import { ThemesAskedField } from './themes-asked-field.js';

export interface RecordSheetProps {
  readonly meetings: Meetings;
  /** A meeting that was planned or recorded before; null: one that nobody planned. */
  readonly meeting: Meeting | null;
  readonly locationId: string;
  readonly onClose: () => void;
}

/** Records a meeting that was held: who was there is ticked first, then what they ask for. */
export default function RecordSheet({ meetings, meeting, locationId, onClose }: RecordSheetProps) {
  const { language } = useLanguage();
  const { today } = meetings;
  const form = useForm({
    initial: startFields(meeting, today),
    schema: meetingSchema,
    labels: { attendees: m.meetings_attendees(), ...factLabels(heldMeetingFacts, language) },
    toInput: ({ attendees: _attendees, ...facts }: MeetingFields) => facts,
    checkSoFar: ({ attendees, ...held }) =>
      meetingProblems({ ...held, status: 'done' }, attendees, meetings, { locationId, meeting }),
  });
  const themes = themesOf(meetings, locationId);
  const { attendees } = form.values;
  const inPlaceOf =
    meeting === null ? { locationId } : { meetingId: meeting.meetingId, version: meeting.version };
  return (
    <ActionDialog
      isSheet
      title={meeting === null ? m.meetings_new() : m.meetings_record()}
      form={form}
      send={(held, key) => recordMeeting({ key, ...inPlaceOf, meeting: held, attendees: [...attendees] })}
      // Others may have recorded a meeting of that moment meanwhile.
      fieldOf={meetingProblemFields}
      done={m.meetings_recorded()}
      words={m.form_save()}
      onClose={onClose}
    >
      <FieldRow>
        <DateField {...form.field('meetingOn')} max={today} />
        <FactField fact={heldMeetingFacts.startsAt} {...form.field('startsAt')} isOptional />
      </FieldRow>
      <CheckboxGroup
        {...form.field('attendees')}
        help={m.meetings_present({ count: attendees.length })}
        look="chips"
        options={possibleOn(meetings, {
          locationId,
          day: wholeDay(form.values.meetingOn) ?? today,
          ticked: attendees,
        })}
      />
      <SuggestedLine {...form.field('theme')} suggestions={themes} isOptional />
      <ThemesAskedField {...form.field('themesAsked')} present={attendees.length} suggestions={themes} />
      <FactField fact={heldMeetingFacts.place} {...form.field('place')} isOptional />
      <FactField
        fact={heldMeetingFacts.note}
        {...form.field('note')}
        {...helpOf(heldMeetingFacts.note, language)}
        isOptional
      />
    </ActionDialog>
  );
}
