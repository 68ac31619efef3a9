import type { ProspectOutcome } from '@mim/domain/registration';
import type { StatusProps } from '../../../components/status.js';

/** The colour of an outcome's dot: attention for who is to be called, good for who wants to go on. */
export const outcomeTones = {
  'to-call': 'warn',
  called: 'info',
  'wants-intake': 'good',
  declined: 'plain',
  unreachable: 'warn',
  'not-eligible': 'plain',
  duplicate: 'plain',
} as const satisfies Record<ProspectOutcome, StatusProps['tone']>;
