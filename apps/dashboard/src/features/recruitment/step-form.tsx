import { Temporal } from '@mim/domain/kernel';
import { defaultLocationSettings } from '@mim/domain/location';
import {
  decisionReasons,
  possibleSteps,
  type RecruitmentStep,
  reasonsOfStep,
  recordStep,
  recruitmentSteps,
  type SuitabilityPoint,
  suitabilityPoints,
} from '@mim/domain/supervision';
import { recruitmentStepSchema } from '@mim/domain/supervision/schema';
import { useState } from 'react';
import { readToday } from '../../clients/today.js';
import { CheckboxGroup } from '../../components/form/checkbox-group.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { TextLine } from '../../components/form/text-line.js';
import { TimeField } from '../../components/form/time-field.js';
import { useForm, withoutEmpty } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { KnownPersons } from './known-persons.js';
import { type StepFields, startStep, stepInput } from './model/step-fields.js';
import { useRecordStep } from './requests/record-step.js';
import type { ApplicantLine } from './requests/recruitment.js';

export interface StepFormProps {
  readonly applicant: ApplicantLine;
  readonly onStored: (step: RecruitmentStep) => void;
}

/** Under this name what was typed of a step is kept until it is saved. */
export const stepDraft = (applicantId: string): string => `applicant-step-${applicantId}`;

/** What the day of each step is called, so that the day on which a talk was agreed is not taken for that of the talk. */
const dayLabels: Partial<Readonly<Record<RecruitmentStep, () => string>>> = {
  call: m.recruitment_called_on,
  'plan-talk': m.recruitment_agreed_on,
  'hold-talk': m.recruitment_held_on,
  'put-on-waiting-list': m.recruitment_decided_on,
  accept: m.recruitment_decided_on,
  decline: m.recruitment_decided_on,
};
const dayLabelOf = (step: RecruitmentStep | null): string =>
  ((step === null ? undefined : dayLabels[step]) ?? m.recruitment_happened_on)();

/** What happened with somebody who applied: a call, an appointment, a first talk or a decision with its reason. */
export function StepForm({ applicant, onStored }: StepFormProps) {
  const { language } = useLanguage();
  const { applicantId, version, name } = applicant;
  const [personId, setPersonId] = useState<string | null>(null);
  const form = useForm<StepFields, typeof recruitmentStepSchema>({
    initial: startStep(readToday()),
    schema: recruitmentStepSchema,
    labels: {
      step: m.recruitment_step(),
      happenedOn: m.recruitment_happened_on(),
      tryAgainOn: m.recruitment_try_again(),
      talkOn: m.recruitment_talk_on(),
      talkAt: m.recruitment_talk_at(),
      talkPlace: m.recruitment_talk_place(),
      suitability: m.recruitment_suitability(),
      reason: m.recruitment_reason(),
      note: m.recruitment_step_note(),
    },
    toInput: (fields) => withoutEmpty(stepInput(fields)),
    // Of a step that can be taken only its day can be wrong; the terms decide nothing about that.
    check: (recorded) => {
      const today = Temporal.PlainDate.from(readToday());
      const result = recordStep(applicant, recorded, defaultLocationSettings, today);
      return result.ok ? [] : [{ field: 'happenedOn', problem: result.problem }];
    },
    draft: stepDraft(applicantId),
  });
  const saving = useRecordStep(name, ({ recorded }) => {
    form.reset();
    onStored(recorded.step);
  });
  const { step, happenedOn } = form.values;
  const reasons = step === null ? [] : reasonsOfStep(step);
  const happened = dayLabelOf(step);
  const agreedOn = wholeDay(happenedOn);
  return (
    <Form
      // What is wrong with the day is said under the name that it has beside it.
      form={{ ...form, labels: { ...form.labels, happenedOn: happened } }}
      label={m.recruitment_step()}
      onSubmit={(recorded) =>
        saving.save({
          applicantId,
          version,
          recorded,
          ...(recorded.step === 'accept' && personId !== null ? { personId } : {}),
        })
      }
    >
      <RadioGroup
        {...form.field('step')}
        look="chips"
        options={codeOptions(recruitmentSteps, language, (code) =>
          possibleSteps(applicant.state).includes(code),
        )}
      />
      {step === 'plan-talk' ? (
        <FieldRow>
          <DateField {...form.field('talkOn')} {...(agreedOn === null ? {} : { min: agreedOn })} />
          <TimeField {...form.field('talkAt')} isOptional />
          <TextLine {...form.field('talkPlace')} isOptional />
        </FieldRow>
      ) : null}
      <FieldRow>
        <DateField {...form.field('happenedOn')} label={happened} max={readToday()} />
        {step === 'call' ? (
          <DateField {...form.field('tryAgainOn')} help={m.prospects_call_try_again_help()} isOptional />
        ) : null}
      </FieldRow>
      {step === 'hold-talk' ? (
        <CheckboxGroup<SuitabilityPoint>
          {...form.field('suitability')}
          options={codeOptions(suitabilityPoints, language)}
        />
      ) : null}
      {step === 'accept' && applicant.personId === null ? (
        <KnownPersons applicantId={applicantId} value={personId} onChange={setPersonId} />
      ) : null}
      {reasons.length === 0 ? null : (
        <SelectField
          {...form.field('reason')}
          options={codeOptions(decisionReasons, language, (code) => reasons.includes(code))}
        />
      )}
      <TextArea {...form.field('note')} rows={2} isOptional={form.values.reason !== 'other'} />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} />
    </Form>
  );
}
