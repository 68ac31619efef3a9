import { canBecomeVisitingMother, knownRoles } from '@mim/domain/supervision';
import { isElsewhere, type MotherPageAnswer } from './mother-page.js';

/** Whether a programme mother can be asked to visit others: she took part, has ended here, and is asked or visits nowhere yet. */
export const canBeAsked = (mother: MotherPageAnswer): boolean =>
  mother.roles.trajectories.some(({ startedOn }) => startedOn !== null) &&
  !isElsewhere(mother) &&
  canBecomeVisitingMother(knownRoles(mother.roles)).ok;
