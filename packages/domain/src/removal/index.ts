export {
  canEraseMother,
  canEraseVisitingMother,
  type MotherToErase,
  type NotErasedYet,
  type VisitingMotherToErase,
} from './can-erase.js';
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
  type ApplicantToRemove,
  canRemoveApplicant,
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
  type ErasableDossier,
  type ErasureGround,
  erasableDossiers,
  erasureGrounds,
} from './erasure-codes.js';
export type { ErasureRequest } from './erasure-schema.js';
export {
  canBePutBack,
  type DossierPart,
  dossierParts,
  dossierRemovalReasons,
  kindsWithoutDay,
  ownersOfRecords,
  type RemovableDossier,
  type RemovableKind,
  type RemovablePart,
  type RemovableRecord,
  type RemovalReason,
  removableDossiers,
  removableKinds,
  removableParts,
  removableRecords,
  removalReasons,
  type SettledVisitChoice,
  settledVisitChoices,
  type VisitSignalChoice,
  visitSignalChoices,
} from './removal-codes.js';
export type { Removal } from './removal-schema.js';
export { type CalledState, type RecordedCall, withoutCall } from './without-call.js';
