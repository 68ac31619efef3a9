export { annualRows } from './annual-rows.js';
export { type ErasedUptake, groupOfErased, type UptakeGroup } from './erased-uptake.js';
export type {
  HeldWith,
  RecordedAtLocation,
  RegisteredCoordinator,
  RegisteredMatch,
  RegisteredProspect,
  RegisteredState,
  RegisteredTrajectory,
  RegisteredVisit,
  RegisteredVisitingMother,
} from './recorded-year.js';
export { uptakeRows } from './uptake-rows.js';
