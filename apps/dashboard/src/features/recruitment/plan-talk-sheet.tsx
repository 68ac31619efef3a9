import { possibleSteps } from '@mim/domain/supervision';
import { recruitmentStepSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { Combobox } from '../../components/form/combobox.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow } from '../../components/form/form.js';
import { nobodyChosen } from '../../components/form/nobody-chosen.js';
import { TextLine } from '../../components/form/text-line.js';
import { TimeField } from '../../components/form/time-field.js';
import { useForm, withoutEmpty } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import { useApplicants } from './requests/recruitment.js';

export interface PlanTalkSheetProps {
  /** The day that it begins with, ISO text. */
  readonly day: string;
  readonly onClose: () => void;
}

/** Agrees on a first talk where a day is looked at, with somebody who applied and is chosen here; one that was agreed is moved. */
export default function PlanTalkSheet({ day, onClose }: PlanTalkSheetProps) {
  const today = readToday();
  const applicants = (useApplicants(false).data?.rows ?? []).filter(({ state }) =>
    possibleSteps(state).includes('plan-talk'),
  );
  const form = useForm({
    initial: {
      applicantId: null as string | null,
      talkOn: day as string | null,
      talkAt: null as string | null,
      talkPlace: '',
    },
    schema: recruitmentStepSchema,
    labels: {
      applicantId: m.agenda_applicant(),
      talkOn: m.recruitment_talk_on(),
      talkAt: m.recruitment_talk_at(),
      talkPlace: m.recruitment_talk_place(),
    },
    toInput: ({ applicantId: _who, ...talk }) =>
      withoutEmpty({ step: 'plan-talk', happenedOn: today, ...talk }),
    checkSoFar: ({ applicantId }) =>
      applicantId === null ? [{ field: 'applicantId' as const, problem: nobodyChosen }] : [],
  });
  const chosen = applicants.find(({ applicantId }) => applicantId === form.values.applicantId);
  const name = chosen?.name ?? '';
  return (
    <ActionDialog
      isSheet
      title={m.agenda_plan_first_talk()}
      form={form}
      send={(recorded, key) =>
        apiClient.recruitment.recordStep.mutate({
          key,
          applicantId: chosen?.applicantId ?? '',
          version: chosen?.version ?? 0,
          recorded,
        })
      }
      done={m.recruitment_stored({ name })}
      words={m.agenda_plan_first_talk()}
      onClose={onClose}
    >
      <Combobox
        {...form.field('applicantId')}
        options={applicants.map(({ applicantId, name: label }) => ({ id: applicantId, label }))}
        autoFocus
      />
      <FieldRow>
        <DateField {...form.field('talkOn')} min={today} />
        <TimeField {...form.field('talkAt')} isOptional />
      </FieldRow>
      <TextLine {...form.field('talkPlace')} isOptional />
    </ActionDialog>
  );
}
