import { type EndCause, endCauses } from '@mim/domain/registration';

/** Causes of the cumulative incidence, in the order in which people read them. */
export const causes = endCauses.values;
export type Cause = EndCause;
