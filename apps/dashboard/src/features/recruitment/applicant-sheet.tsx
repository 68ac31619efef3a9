import { pickFacts } from '@mim/domain/kernel';
import { contactFactNames, fullName, nameFactNames, personFacts } from '@mim/domain/person';
import { recruitmentSources } from '@mim/domain/supervision';
import { applicantSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { useChosenLocation } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow } from '../../components/form/form.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type ApplicantFields, applicantFields } from './model/applicant-fields.js';
import type { ApplicantDetail } from './requests/recruitment.js';

export interface ApplicantSheetProps {
  /** Who changes; absent: somebody new. */
  readonly applicant?: ApplicantDetail;
  readonly onClose: () => void;
}

/** Who applied, how she is reached and how she came. */
export default function ApplicantSheet({ applicant, onClose }: ApplicantSheetProps) {
  const { language } = useLanguage();
  const [locationId] = useChosenLocation();
  const stored = applicantFields(applicant, readToday());
  const form = useForm<ApplicantFields, typeof applicantSchema>({
    initial: stored,
    schema: applicantSchema,
    labels: {
      ...factLabels(pickFacts(personFacts, [...nameFactNames, ...contactFactNames]), language),
      source: m.recruitment_source(),
      sourceNote: m.recruitment_source_note(),
      appliedOn: m.recruitment_applied_on(),
      note: m.recruitment_note(),
    },
    ...(applicant === undefined ? { draft: 'new-applicant' } : {}),
  });
  const words = applicant === undefined ? m.recruitment_add() : m.form_save();
  return (
    <ActionDialog
      isSheet
      title={applicant === undefined ? m.recruitment_add() : m.recruitment_edit()}
      {...(applicant === undefined
        ? {}
        : { about: applicant.name, record: { version: applicant.version, values: stored } })}
      form={form}
      send={(sent, key, version) =>
        apiClient.recruitment.save.mutate({
          key,
          applicant: sent,
          ...(applicant === undefined ? { locationId } : { applicantId: applicant.applicantId, version }),
        })
      }
      done={m.recruitment_saved({ name: fullName(form.values) })}
      words={words}
      onClose={onClose}
      onStored={() => form.reset()}
    >
      {applicant === undefined ? <LocationChoice /> : null}
      <FieldRow>
        <TextLine {...form.field('givenName')} autoFocus />
        <TextLine {...form.field('namePrefix')} isOptional />
        <TextLine {...form.field('familyName')} />
      </FieldRow>
      <FieldRow>
        <TextLine {...form.field('phone')} type="tel" isOptional />
        <TextLine {...form.field('email')} isOptional />
      </FieldRow>
      <FieldRow>
        <TextLine {...form.field('street')} isOptional />
        <TextLine {...form.field('postcode')} isOptional />
        <TextLine {...form.field('town')} isOptional />
      </FieldRow>
      <FieldRow>
        <SelectField {...form.field('source')} options={codeOptions(recruitmentSources, language)} />
        <TextLine {...form.field('sourceNote')} help={m.recruitment_source_note_help()} isOptional />
      </FieldRow>
      <DateField {...form.field('appliedOn')} max={readToday()} />
      <TextArea {...form.field('note')} rows={2} isOptional />
    </ActionDialog>
  );
}
