import { namesOf, pickFacts } from '@mim/domain/kernel';
import { askedForReadiness, visitingMotherFacts } from '@mim/domain/supervision';

/** A stop is told where each of her families is passed on. */
const ofStop: readonly string[] = ['stoppedOn', 'stopReason', 'stopNote', 'thankedOn', 'thankedHow'];

/** That she is a coordinator herself is told by itself: which one is chosen among those of the location. */
const ofCoordinator: readonly string[] = ['coordinatorAccountId', 'coordinatorFrom', 'coordinatorUntil'];

/** Whether a fact tells that she is a coordinator herself. */
export const isOfCoordinator = (name: string): boolean => ofCoordinator.includes(name);

/** What is asked of her beside how she is reached: not what her readiness rests on, and not how she stopped. */
export const registeredOfHer = pickFacts(
  visitingMotherFacts,
  namesOf(visitingMotherFacts).filter(
    (name) => !Object.hasOwn(askedForReadiness, name) && !ofStop.includes(name) && !isOfCoordinator(name),
  ),
);
