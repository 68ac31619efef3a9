export {
  type AreaBirths,
  type EnteredFirstBirths,
  type FirstBirths,
  firstBirthsIn,
  latestFirstBirths,
  placeOfBirths,
} from './first-births.js';
export { firstBirthsFileLimits } from './first-births-limits.js';
export {
  type FirstBirthsProblem,
  type FirstBirthsProblemCode,
  firstBirthsProblem,
} from './first-births-problems.js';
export {
  type FirstBirthsColumn,
  type FirstBirthsPlaces,
  firstBirthsColumns,
  firstBirthsLimits,
  firstBirthsReader,
  type ReadFirstBirthsRow,
  type WrittenFirstBirths,
} from './first-births-row.js';
export { municipalityKey } from './municipality.js';
export {
  type FirstBirthsContext,
  type ReadFirstBirths,
  readFirstBirths,
} from './read-first-births.js';
