import { educationLevels, households, incomeSources, originGroups } from '@mim/domain';
import { readToday } from '../../../clients/today.js';
import { Checkbox } from '../../../components/form/checkbox.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { FieldRow } from '../../../components/form/form.js';
import { SelectField } from '../../../components/form/select-field.js';
import { YesNo } from '../../../components/form/yes-no.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { fieldOf, type StepProps } from './step-fields.js';

/** Household, income and education; origin only after she consented, in the words that she heard. */
export function SituationStep(step: StepProps<'situation'>) {
  const { language } = useLanguage();
  const { origin, originConsentOn } = step.values;
  const hasConsent = originConsentOn !== null;
  const origins = hasConsent
    ? originGroups
    : { codes: originGroups.codes.filter(({ code }) => !originGroups.isKnown(code)) };
  const consent = (isGiven: boolean) =>
    step.change(
      isGiven
        ? { originConsentOn: readToday(), originConsentWording: m.intake_origin_wording() }
        : {
            originConsentOn: null,
            originConsentWording: null,
            origin: origin !== null && originGroups.isKnown(origin) ? null : origin,
          },
    );
  return (
    <>
      <FieldRow>
        <SelectField {...fieldOf(step, 'household')} options={codeOptions(households, language)} />
        <SelectField {...fieldOf(step, 'income')} options={codeOptions(incomeSources, language)} />
        <SelectField {...fieldOf(step, 'education')} options={codeOptions(educationLevels, language)} />
      </FieldRow>
      <Checkbox
        name="originConsentOn"
        label={m.intake_origin_consent()}
        help={m.intake_origin_consent_help()}
        value={hasConsent}
        onChange={consent}
        error={step.errors.originConsentOn}
      />
      <FieldRow>
        <SelectField {...fieldOf(step, 'origin')} options={codeOptions(origins, language)} />
      </FieldRow>
      <YesNo {...fieldOf(step, 'groupParticipant')} />
    </>
  );
}
