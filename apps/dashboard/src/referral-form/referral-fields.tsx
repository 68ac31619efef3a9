import type { LocationSettings } from '@mim/domain/location';
import { aboutProgramme, referralDirections, referralProgrammes } from '@mim/domain/referral';
import type { ReactNode } from 'react';
import { codeOptions } from '../components/form/code-options.js';
import { DateField } from '../components/form/date-field.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { SelectField } from '../components/form/select-field.js';
import { TextArea } from '../components/form/text-area.js';
import type { BoundField } from '../components/form/use-form.js';
import { useLanguage } from '../language/language.js';
import { ServiceField } from '../services/service-field.js';
import { HomeStartFields } from './home-start-fields.js';
import type { ReferralValues } from './referral-values.js';

export interface ReferralFieldsProps {
  /** A field of the form by its name. */
  readonly field: <Name extends keyof ReferralValues>(name: Name) => BoundField<ReferralValues[Name]>;
  readonly values: ReferralValues;
  readonly locationId: string;
  readonly settings: LocationSettings;
  readonly today: string;
  /** Who visits her now; null: nobody. */
  readonly visitingMother: string | null;
  /** Whether what is typed stays when the form is left. */
  readonly isKept?: boolean;
  /** What is asked after the day. */
  readonly children?: ReactNode;
}

/** Where she goes or came from, when and why; of a programme it is said for whom it is. */
export function ReferralFields(props: ReferralFieldsProps) {
  const { field, values, locationId, settings, today, visitingMother, isKept = false, children } = props;
  const { language } = useLanguage();
  const { direction, programme } = values;
  const about = programme === null ? null : aboutProgramme(programme);
  return (
    <>
      <RadioGroup {...field('direction')} look="chips" options={codeOptions(referralDirections, language)} />
      {children}
      <DateField {...field('referredOn')} max={today} />
      <SelectField
        {...field('programme')}
        isOptional
        {...(about === null ? {} : { help: about[language] })}
        options={codeOptions(referralProgrammes, language)}
      />
      <ServiceField {...field('serviceId')} locationId={locationId} />
      <TextArea {...field('reason')} />
      {programme === 'home-start' && direction === 'out' ? (
        <HomeStartFields
          requestedByHer={field('requestedByHer')}
          keepsVisitingMother={field('keepsVisitingMother')}
          settings={settings}
          visitingMother={visitingMother}
          isKept={isKept}
        />
      ) : null}
      <TextArea {...field('note')} isOptional rows={2} />
    </>
  );
}
