export { annualRows } from './annual-rows.js';
export { groupOfErased } from './erased-uptake.js';
export type {
  HeldWith,
  RecordedAtLocation,
  RecordedReferrals,
  ReferredTrajectory,
  RegisteredCoordinator,
  RegisteredMatch,
  RegisteredProspect,
  RegisteredState,
  RegisteredTrajectory,
  RegisteredVisit,
  RegisteredVisitingMother,
} from './recorded-year.js';
export type { ErasedUptake, UptakeGroup } from './uptake-group.js';
export { uptakeRows } from './uptake-rows.js';
