export * from './annual-arbitraries.js';
export * from './annual-builders.js';
export * from './builders.js';
export * from './country-arbitraries.js';
export * from './delivery-arbitraries.js';
export * from './delivery-cells.js';
export * from './fact-arbitraries.js';
export * from './forged-zips.js';
export * from './guidance-arbitraries.js';
export * from './matching-builders.js';
export * from './preparation-builders.js';
export * from './registration-arbitraries.js';
export * from './registration-builders.js';
export * from './row-arbitraries.js';
export {
  aMotherRow,
  aTakeoverContext,
  aTakeoverFile,
  aVisitorRow,
  type RowCells,
  takeoverSheet,
} from './takeover-builders.js';
export * from './trajectory-arbitraries.js';
export * from './visit-builders.js';
export * from './worklist-arbitraries.js';
export * from './worklist-builders.js';
