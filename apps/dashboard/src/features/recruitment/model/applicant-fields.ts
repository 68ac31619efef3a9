import type { RecruitmentSource } from '@mim/domain/supervision';
import type { Answers } from '../../../clients/trpc.js';
import type { ApplicantDetail } from '../requests/recruitment.js';

/** What is typed of somebody who applied: what is not said is an empty line. */
export interface ApplicantFields {
  readonly givenName: string;
  readonly namePrefix: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly source: RecruitmentSource | null;
  readonly sourceNote: string;
  readonly appliedOn: string | null;
  readonly note: string;
}

type Known = ApplicantDetail | Answers['knownPeople']['get'];

/**
 * What the form begins with: what is known of her, or nothing but that she applies today. Who is no applicant yet but was a
 * programme mother comes as one.
 */
export function applicantFields(known: Known | undefined, today: string): ApplicantFields {
  const applied = known !== undefined && 'applicantId' in known ? known : undefined;
  return {
    givenName: known?.givenName ?? '',
    namePrefix: known?.namePrefix ?? '',
    familyName: known?.familyName ?? '',
    phone: known?.phone ?? '',
    email: known?.email ?? '',
    street: known?.street ?? '',
    postcode: known?.postcode ?? '',
    town: known?.town ?? '',
    source: applied?.source ?? (known === undefined ? null : 'programme-mother'),
    sourceNote: applied?.sourceNote ?? '',
    appliedOn: applied?.appliedOn ?? today,
    note: applied?.note ?? '',
  };
}
