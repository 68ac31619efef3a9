import { originGroups } from '@mim/domain/code-lists';
import { type IntakeStepValues, trajectoryFacts } from '@mim/domain/registration';
import { readToday } from '../../clients/today.js';
import { Checkbox } from '../../components/form/checkbox.js';
import { codeOptions } from '../../components/form/code-options.js';
import type { FieldErrors } from '../../components/form/issue-text.js';
import { SelectField } from '../../components/form/select-field.js';
import { factLabel } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';

type Situation = IntakeStepValues<'situation'>;

export interface OriginFieldProps {
  readonly values: Situation;
  readonly change: (patch: Partial<Situation>) => void;
  readonly errors: FieldErrors;
}

/** Whether she consents that her origin is recorded, in the words that she heard today. */
export function OriginConsent({ values: { origin, originConsentOn }, change, errors }: OriginFieldProps) {
  const consent = (isGiven: boolean) =>
    change(
      isGiven
        ? { originConsentOn: readToday(), originConsentWording: m.intake_origin_wording() }
        : {
            originConsentOn: null,
            originConsentWording: null,
            origin: origin !== null && originGroups.isKnown(origin) ? null : origin,
          },
    );
  return (
    <Checkbox
      name="originConsentOn"
      label={m.intake_origin_consent()}
      help={m.intake_origin_consent_help()}
      value={originConsentOn !== null}
      onChange={consent}
      error={errors.originConsentOn}
    />
  );
}

/** Her origin; without her consent only why it is not known. */
export function Origin({ values: { origin, originConsentOn }, change, errors }: OriginFieldProps) {
  const { language } = useLanguage();
  const origins =
    originConsentOn !== null
      ? originGroups
      : { codes: originGroups.codes.filter(({ code }) => !originGroups.isKnown(code)) };
  return (
    <SelectField
      name="origin"
      label={factLabel(trajectoryFacts.origin, language)}
      help={trajectoryFacts.origin.help[language]}
      value={origin}
      onChange={(chosen) => change({ origin: chosen })}
      error={errors.origin}
      options={codeOptions(origins, language)}
    />
  );
}
