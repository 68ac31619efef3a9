import { educationLevels, originGroups, spokenLanguages } from '@mim/domain';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { MultiCombobox } from '../../../components/form/multi-combobox.js';
import { NumberField } from '../../../components/form/number-field.js';
import { SelectField } from '../../../components/form/select-field.js';
import { TextLine } from '../../../components/form/text-line.js';
import type { FormState } from '../../../components/form/use-form.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { optionsOf } from '../model/options-of.js';
import type { PersonValues } from '../model/person-form.js';

export interface PersonFieldsProps {
  readonly form: FormState<PersonValues, unknown>;
  /** Of the mother, languages, origin and education are asked; of a partner they are not. */
  readonly isWhole: boolean;
}

/** Who somebody is and how to reach them. */
export function PersonFields({ form, isWhole }: PersonFieldsProps) {
  const { language } = useLanguage();
  return (
    <>
      <FieldRow>
        <TextLine {...form.field('givenName')} />
        <TextLine {...form.field('namePrefix')} isOptional />
        <TextLine {...form.field('familyName')} />
      </FieldRow>
      <FieldRow>
        <TextLine {...form.field('phone')} type="tel" isOptional />
        <TextLine {...form.field('email')} type="email" isOptional />
      </FieldRow>
      <TextLine {...form.field('street')} isOptional />
      <FieldRow>
        <TextLine {...form.field('postcode')} isOptional />
        <TextLine {...form.field('town')} isOptional />
      </FieldRow>
      {isWhole ? (
        <>
          <FieldRow>
            <DateField {...form.field('bornOn')} isOptional />
            <NumberField {...form.field('birthYear')} isOptional help={m.mother_birth_year_help()} />
          </FieldRow>
          <MultiCombobox
            {...form.field('languages')}
            isOptional
            options={optionsOf(spokenLanguages, language)}
          />
          <SelectField
            {...form.field('education')}
            isOptional
            options={optionsOf(educationLevels, language)}
          />
          <SelectField
            {...form.field('origin')}
            isOptional
            help={m.mother_origin_help()}
            options={optionsOf(originGroups, language)}
          />
          {form.values.origin === null ? null : (
            <FieldRow>
              <DateField {...form.field('originConsentOn')} />
              <TextLine {...form.field('originConsentWording')} />
            </FieldRow>
          )}
        </>
      ) : null}
    </>
  );
}
