export {
  canRemoveExtension,
  canRemoveMatch,
  canRemovePause,
  canRemoveVisit,
  type Dependents,
  type ExtendedVisits,
  type MatchDependents,
} from './can-remove.js';
export {
  type RemovableKind,
  type RemovalReason,
  removableKinds,
  removalReasons,
  type SettledVisitChoice,
  settledVisitChoices,
  type VisitSignalChoice,
  visitSignalChoices,
} from './removal-codes.js';
export type { Removal } from './removal-schema.js';
export { type CalledState, type RecordedCall, withoutCall } from './without-call.js';
