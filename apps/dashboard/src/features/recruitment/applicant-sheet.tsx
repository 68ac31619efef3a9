import { pickFacts } from '@mim/domain/kernel';
import { contactFactNames, fullName, nameFactNames, personFacts } from '@mim/domain/person';
import { recruitmentSources } from '@mim/domain/supervision';
import { applicantSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { useChosenLocation } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { type Answers, apiClient } from '../../clients/trpc.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow } from '../../components/form/form.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { factLabels } from '../../facts/fact-words.js';
import { KnownPeopleField } from '../../known-people/known-people-field.js';
import { type SameAs, useKnownPeople } from '../../known-people/use-known-people.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type ApplicantFields, applicantFields } from './model/applicant-fields.js';
import type { ApplicantDetail } from './requests/recruitment.js';

export interface ApplicantSheetProps {
  /** Who changes; absent: somebody new. */
  readonly applicant?: ApplicantDetail;
  /** Whom the location knows and who is asked: she stays one person. */
  readonly known?: Answers['knownPeople']['get'];
  /** After somebody was added. */
  readonly onStored?: (applicantId: string) => void;
  readonly onClose: () => void;
}

/** What the sheet is called, and whom it is about. */
const headOf = ({ applicant, known }: ApplicantSheetProps) => {
  if (applicant !== undefined)
    return { title: m.recruitment_edit(), about: applicant.name, words: m.form_save() };
  if (known !== undefined)
    return {
      title: m.mother_do_ask(),
      about: known.name,
      lead: m.recruitment_known_help(),
      words: m.recruitment_add(),
    };
  return { title: m.recruitment_add(), words: m.recruitment_add() };
};

/** Who applied, how she is reached and how she came. */
export default function ApplicantSheet(props: ApplicantSheetProps) {
  const { applicant, known, onStored, onClose } = props;
  const { language } = useLanguage();
  const [chosenId] = useChosenLocation();
  const locationId = known?.locationId ?? chosenId;
  const people = useKnownPeople();
  const stored = applicantFields(applicant ?? known, readToday());
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
    ...(applicant === undefined && known === undefined ? { draft: 'new-applicant' } : {}),
  });
  return (
    <ActionDialog
      isSheet
      {...headOf(props)}
      {...(applicant === undefined ? {} : { record: { version: applicant.version, values: stored } })}
      form={form}
      send={(sent, key, version) => {
        if (applicant !== undefined) {
          const { applicantId } = applicant;
          return apiClient.recruitment.save.mutate({ key, applicant: sent, applicantId, version });
        }
        const add = (sameAs: SameAs) =>
          apiClient.recruitment.save.mutate({ key, applicant: sent, locationId, sameAs });
        return known === undefined ? people.send(sent, add) : add(known.personId);
      }}
      done={m.recruitment_saved({ name: fullName(form.values) })}
      onClose={onClose}
      onStored={({ id }) => {
        form.reset();
        if (id !== undefined) onStored?.(id);
      }}
    >
      {applicant === undefined && known === undefined ? <LocationChoice /> : null}
      <FieldRow>
        <TextLine {...form.field('givenName')} autoFocus />
        <TextLine {...form.field('namePrefix')} isOptional />
        <TextLine {...form.field('familyName')} />
      </FieldRow>
      <FieldRow>
        <TextLine {...form.field('phone')} type="tel" isOptional />
        <TextLine {...form.field('email')} type="email" isOptional />
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
      <KnownPeopleField known={people} locationId={locationId} />
    </ActionDialog>
  );
}
