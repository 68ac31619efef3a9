export { offerForChild, offerForMother, type VisitingMotherOffer, visitingMotherOffers } from './offers.js';
export {
  maximumFamilies,
  type Readiness,
  type ReadinessFacts,
  type ReadinessLack,
  readiness,
  readinessLacks,
  remedyOfLack,
  vogExpiresOn,
} from './readiness.js';
export type { VisitingMotherFacts, VisitingMotherPause } from './visiting-mother.js';
