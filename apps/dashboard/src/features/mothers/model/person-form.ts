import type { EducationLevel, OriginGroup, SpokenLanguage } from '@mim/domain';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from './mother-page.js';

type PersonAnswer = MotherPageAnswer['mother'];

/** A person as the fields of a form hold her. */
export interface PersonValues {
  readonly givenName: string;
  readonly namePrefix: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly bornOn: string | null;
  readonly birthYear: number | null;
  readonly languages: readonly SpokenLanguage[];
  readonly origin: OriginGroup | null;
  readonly originConsentOn: string | null;
  readonly originConsentWording: string;
  readonly education: EducationLevel | null;
}

/** What the fields start with; nobody yet: all of them empty. */
export const personValues = (person: PersonAnswer | null): PersonValues => ({
  givenName: person?.givenName ?? '',
  namePrefix: person?.namePrefix ?? '',
  familyName: person?.familyName ?? '',
  phone: person?.phone ?? '',
  email: person?.email ?? '',
  street: person?.street ?? '',
  postcode: person?.postcode ?? '',
  town: person?.town ?? '',
  bornOn: person?.bornOn ?? null,
  birthYear: person?.birthYear ?? null,
  languages: person?.languages ?? [],
  origin: person?.origin ?? null,
  originConsentOn: person?.originConsentOn ?? null,
  originConsentWording: person?.originConsentWording ?? '',
  education: person?.education ?? null,
});

/** What the fields are called. */
export const personLabels = (): Readonly<Record<keyof PersonValues, string>> => ({
  givenName: m.mother_given_name(),
  namePrefix: m.mother_name_prefix(),
  familyName: m.mother_family_name(),
  phone: m.mother_phone(),
  email: m.mother_email(),
  street: m.mother_street(),
  postcode: m.mother_postcode(),
  town: m.mother_town(),
  bornOn: m.mother_born_on(),
  birthYear: m.mother_birth_year(),
  languages: m.mother_languages(),
  origin: m.mother_origin(),
  originConsentOn: m.mother_origin_consent_on(),
  originConsentWording: m.mother_origin_consent_wording(),
  education: m.mother_education(),
});
