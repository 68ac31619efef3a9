export { offerForChild, offerForMother, type VisitingMotherOffer, visitingMotherOffers } from './offers.js';
export {
  maximumFamilies,
  type Readiness,
  type ReadinessFacts,
  type ReadinessLack,
  readiness,
  readinessLacks,
  vogExpiresOn,
} from './readiness.js';
export {
  askedForReadiness,
  type VisitingMotherFact,
  type VisitingMotherFacts,
  visitingMotherFacts,
  visitingMotherListFacts,
} from './visiting-mother-facts.js';
export { areFamiliesSettled, canBeAway, canLeave, isActiveOn } from './visiting-mother-rules.js';
export type { Stop } from './visiting-mother-schema.js';
export {
  type VisitingMotherState,
  visitingMotherState,
  visitingMotherStates,
} from './visiting-mother-state.js';
