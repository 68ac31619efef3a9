export { type AreaBirths, type FirstBirths, firstBirthsIn } from './first-births.js';
export type { FirstBirthsProblem, FirstBirthsProblemCode } from './first-births-problems.js';
export { municipalityKey } from './municipality.js';
export {
  type FirstBirthsContext,
  firstBirthsColumns,
  largestFirstBirthsFile,
  type ReadFirstBirths,
  readFirstBirths,
} from './read-first-births.js';
