import type { RecruitmentSource } from '@mim/domain/supervision';
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

/** What the form begins with: what is known of her, or nothing but that she applies today. */
export const applicantFields = (known: ApplicantDetail | undefined, today: string): ApplicantFields => ({
  givenName: known?.givenName ?? '',
  namePrefix: known?.namePrefix ?? '',
  familyName: known?.familyName ?? '',
  phone: known?.phone ?? '',
  email: known?.email ?? '',
  street: known?.street ?? '',
  postcode: known?.postcode ?? '',
  town: known?.town ?? '',
  source: known?.source ?? null,
  sourceNote: known?.sourceNote ?? '',
  appliedOn: known?.appliedOn ?? today,
  note: known?.note ?? '',
});
