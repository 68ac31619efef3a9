import {
  childCircumstances,
  households,
  incomeSources,
  motherCircumstances,
  referralSources,
} from '@mim/domain';
import { useState } from 'react';
import { apiClient } from '../../../clients/trpc.js';
import { CheckboxGroup } from '../../../components/form/checkbox-group.js';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { SelectField } from '../../../components/form/select-field.js';
import { TextArea } from '../../../components/form/text-area.js';
import { TextLine } from '../../../components/form/text-line.js';
import { useForm } from '../../../components/form/use-form.js';
import { YesNo } from '../../../components/form/yes-no.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { optionsOf } from '../model/options-of.js';
import {
  registrationInput,
  registrationLabels,
  registrationSchema,
  registrationValues,
} from '../model/registration-form.js';
import { ActionDialog } from './action-dialog.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** What the annual registration asks of a trajectory, and her own question. */
export default function RegistrationDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectoryId, version } = mother.trajectory;
  const [initial] = useState(() => registrationValues(mother.trajectory));
  const form = useForm({
    initial,
    schema: registrationSchema,
    labels: registrationLabels(),
    toInput: registrationInput,
  });
  return (
    <ActionDialog
      title={m.mother_edit_registration()}
      form={form}
      record={{ version, values: registrationValues(mother.trajectory) }}
      send={(registration, key, begun) =>
        apiClient.mothers.saveRegistration.mutate({ key, trajectoryId, version: begun, registration })
      }
      done={m.mother_registration_saved()}
      words={m.form_save()}
      onClose={onClose}
    >
      <FieldRow>
        <TextLine {...form.field('childName')} isOptional />
        <DateField {...form.field('childBornOn')} max={mother.today} isOptional />
      </FieldRow>
      <YesNo {...form.field('firstChild')} isOptional />
      <FieldRow>
        <DateField {...form.field('referredOn')} max={mother.today} isOptional />
        <DateField {...form.field('intakeOn')} max={mother.today} isOptional />
      </FieldRow>
      <SelectField
        {...form.field('referralSource')}
        isOptional
        options={optionsOf(referralSources, language)}
      />
      <FieldRow>
        <SelectField {...form.field('household')} isOptional options={optionsOf(households, language)} />
        <SelectField {...form.field('income')} isOptional options={optionsOf(incomeSources, language)} />
      </FieldRow>
      <YesNo {...form.field('areChildCircumstancesAsked')} />
      {form.values.areChildCircumstancesAsked === true ? (
        <CheckboxGroup
          {...form.field('childCircumstances')}
          look="chips"
          help={m.mother_circumstances_help()}
          options={optionsOf(childCircumstances, language)}
        />
      ) : null}
      <YesNo {...form.field('areMotherCircumstancesAsked')} />
      {form.values.areMotherCircumstancesAsked === true ? (
        <CheckboxGroup
          {...form.field('motherCircumstances')}
          look="chips"
          help={m.mother_circumstances_help()}
          options={optionsOf(motherCircumstances, language)}
        />
      ) : null}
      <YesNo {...form.field('groupParticipant')} isOptional />
      <TextArea {...form.field('ownQuestion')} isOptional />
    </ActionDialog>
  );
}
