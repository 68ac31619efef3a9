export { offerForChild, offerForMother, type VisitingMotherOffer, visitingMotherOffers } from './offers.js';
export {
  maximumFamilies,
  pausedOn,
  type Readiness,
  type ReadinessFacts,
  type ReadinessLack,
  readiness,
  readinessLacks,
  remedyOfLack,
  vogExpiresOn,
} from './readiness.js';
export type { OpenPause, VisitingMotherFacts, VisitingMotherPause } from './visiting-mother.js';
