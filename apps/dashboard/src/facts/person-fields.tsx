import { namesOf } from '@mim/domain/kernel';
import {
  contactFactNames,
  nameFactNames,
  needsConsent,
  type Person,
  type PersonFact,
  type PersonWithOrigin,
  personFacts,
  withOrigin,
} from '@mim/domain/person';
import type { FormState } from '../components/form/use-form.js';
import { FactFields } from './fact-fields.js';

export interface PersonFieldsProps {
  readonly form: FormState<Person, unknown>;
  /** Of the mother, languages, origin and education are asked; of a partner they are not. */
  readonly isWhole: boolean;
}

const isConsent = (name: PersonFact): boolean =>
  name === 'originConsentOn' || name === 'originConsentWording';

/** Consent is asked with an origin that is known; where it was given before, it is shown, so that it can be taken back. */
export const asksConsent = ({ origin, originConsentOn, originConsentWording }: PersonWithOrigin): boolean =>
  needsConsent(origin) || originConsentOn !== null || originConsentWording !== null;

/** Who somebody is and how to reach them. */
export function PersonFields({ form, isWhole }: PersonFieldsProps) {
  const whole = namesOf(personFacts).filter((name) => asksConsent(form.values) || !isConsent(name));
  return (
    <FactFields<PersonFact>
      table={personFacts}
      names={isWhole ? whole : [...nameFactNames, ...contactFactNames]}
      values={form.values}
      onChange={(name, value) =>
        form.change(name === 'origin' ? withOrigin(value as Person['origin']) : { [name]: value })
      }
      errors={form.errors}
      words="label"
      isOptional={(name) => !['givenName', 'familyName'].includes(name) && !isConsent(name)}
    />
  );
}
