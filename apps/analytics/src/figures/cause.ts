import type { EndReason } from '@mim/domain';

/** Why trajectories end, grouped for the cumulative incidence; a transfer is no end but a censoring. */
export const causes = ['completed', 'satisfied', 'circumstances', 'relation', 'severity', 'other'] as const;
export type Cause = (typeof causes)[number];

/** The group of each end reason. A reason without one does not compile. */
export const causeOfReason = {
  completed: 'completed',
  'no-longer-needed': 'satisfied',
  'no-time': 'circumstances',
  moved: 'circumstances',
  'found-job': 'circumstances',
  'no-rapport': 'relation',
  'contact-lost': 'relation',
  'problems-too-severe': 'severity',
  other: 'other',
  transferred: null,
} as const satisfies Record<EndReason, Cause | null>;
