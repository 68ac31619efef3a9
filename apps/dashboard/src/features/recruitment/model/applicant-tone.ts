import type { ApplicantState } from '@mim/domain/supervision';
import type { StatusProps } from '../../../components/status.js';

/** The colour of a state's dot: attention for what is to be done, good for who goes on. */
export const applicantTones = {
  'to-call': 'warn',
  'talk-planned': 'info',
  'talk-held': 'warn',
  'waiting-list': 'good',
  accepted: 'good',
  declined: 'plain',
  withdrawn: 'plain',
  unreachable: 'plain',
} as const satisfies Record<ApplicantState, StatusProps['tone']>;
