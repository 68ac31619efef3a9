export {
  canRemoveExtension,
  canRemoveMatch,
  canRemovePause,
  canRemoveTransfer,
  canRemoveVisit,
  type Dependents,
  type ExtendedVisits,
  type MatchDependents,
  type OfferToRemove,
} from './can-remove.js';
export {
  canRemoveProspect,
  canRemoveTrajectory,
  canRemoveVisitingMother,
  countGoingAlong,
  type DossierStays,
  type GoesAlong,
  goesAsSeen,
  type ProspectToRemove,
  type TrajectoryToRemove,
  type VisitingMotherToRemove,
} from './can-remove-dossier.js';
export {
  canBePutBack,
  type DossierPart,
  dossierParts,
  dossierRemovalReasons,
  type RemovableDossier,
  type RemovableKind,
  type RemovablePart,
  type RemovalReason,
  removableDossiers,
  removableKinds,
  removableParts,
  removalReasons,
  type SettledVisitChoice,
  settledVisitChoices,
  type VisitSignalChoice,
  visitSignalChoices,
} from './removal-codes.js';
export type { Removal } from './removal-schema.js';
export { type CalledState, type RecordedCall, withoutCall } from './without-call.js';
