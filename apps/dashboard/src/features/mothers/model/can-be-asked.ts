import { canBecomeVisitingMother } from '@mim/domain/supervision';
import { isElsewhere, type MotherPageAnswer } from './mother-page.js';

/** Whether a programme mother can be asked to visit others: she took part, has ended here, and is asked or visits nowhere yet. */
export function canBeAsked(mother: MotherPageAnswer): boolean {
  const { trajectories, visitingMother, applications } = mother.roles;
  const roles = {
    isProgrammeMother: trajectories.some(({ endedOn }) => endedOn === null),
    isVisitingMother: visitingMother !== null,
    hasApplied: applications.length > 0,
  };
  return (
    trajectories.some(({ startedOn }) => startedOn !== null) &&
    !isElsewhere(mother) &&
    canBecomeVisitingMother(roles).ok
  );
}
