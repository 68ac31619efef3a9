import { intakePlaces, referralSources, spokenLanguages } from '@mim/domain';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { MultiCombobox } from '../../../components/form/multi-combobox.js';
import { NumberField } from '../../../components/form/number-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { SelectField } from '../../../components/form/select-field.js';
import { TextArea } from '../../../components/form/text-area.js';
import { TextLine } from '../../../components/form/text-line.js';
import { useLanguage } from '../../../language/language.js';
import { fieldOf, type StepProps, textOf } from './step-fields.js';

/** Who she is, how she came, and when and where the talk was. */
export function WhoStep(step: StepProps<'who'>) {
  const { language } = useLanguage();
  return (
    <>
      <DateField {...fieldOf(step, 'intakeOn')} />
      <RadioGroup
        {...fieldOf(step, 'intakePlace')}
        options={codeOptions(intakePlaces, language)}
        look="chips"
        canClear
      />
      <FieldRow>
        <TextLine {...textOf(step, 'givenName')} />
        <TextLine {...textOf(step, 'namePrefix')} isOptional />
        <TextLine {...textOf(step, 'familyName')} />
      </FieldRow>
      <FieldRow>
        <TextLine {...textOf(step, 'phone')} type="tel" />
        <TextLine {...textOf(step, 'email')} type="email" isOptional />
      </FieldRow>
      <FieldRow>
        <TextLine {...textOf(step, 'street')} isOptional />
        <TextLine {...textOf(step, 'postcode')} />
        <TextLine {...textOf(step, 'town')} />
      </FieldRow>
      <FieldRow>
        <DateField {...fieldOf(step, 'bornOn')} />
        <NumberField {...fieldOf(step, 'birthYear')} />
      </FieldRow>
      <MultiCombobox
        {...fieldOf(step, 'languages')}
        options={codeOptions(spokenLanguages, language)}
        onChange={(languages) => step.change({ languages: [...languages] })}
      />
      <FieldRow>
        <SelectField {...fieldOf(step, 'referralSource')} options={codeOptions(referralSources, language)} />
        <DateField {...fieldOf(step, 'referredOn')} />
      </FieldRow>
      <TextArea {...textOf(step, 'referralNote')} rows={2} isOptional />
    </>
  );
}
