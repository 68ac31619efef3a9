export { type AnnualRows, annualRows } from './annual-rows.js';
export {
  type AskedOfMother,
  type AskedOfVisitor,
  coordinatorRecordFacts,
  motherRecordFacts,
  visitorRecordFacts,
} from './asked-of-records.js';
export {
  confirmationsThatHold,
  type Held,
  type NoticeConfirmation,
  type ToConfirm,
} from './confirmations-that-hold.js';
export {
  type ChangedCell,
  type FigureDifference,
  figureDifferences,
  type RowDifference,
  rowDifferences,
} from './delivery-differences.js';
export { groupOfErased } from './erased-uptake.js';
export { type CountedBefore, fewerThanBefore, type PeopleCounted } from './far-fewer.js';
export { type FigureNoteCode, figureNote, figureNotes } from './figure-notes.js';
export { type IncompleteRecord, incompleteRecords, type MissingFact } from './incomplete-records.js';
export {
  type Erased,
  type KeptRow,
  keptColumnsOfParticipation,
  keptColumnsOfVisitingMother,
  keptRowsOf,
  type StoredKeptRow,
  withKeptRows,
} from './kept-rows.js';
export { type DeliveringLocation, isNil, locationDescriptor } from './location-descriptor.js';
export { locationDifferences } from './location-differences.js';
export {
  besideEachOther,
  type MunicipalityFigure,
  type MunicipalityFigureName,
  type MunicipalityYear,
  municipalityFigureNames,
  municipalityFigures,
} from './municipality-figures.js';
export { type PersonTable, type PseudonymOf, withPseudonyms } from './pseudonyms.js';
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
  TookPart,
} from './recorded-year.js';
export { type RegistrationFigure, registrationFigures } from './registration-figures.js';
export {
  noticeKey,
  noticeLabel,
  type RegistrationNotice,
  registrationNotices,
} from './registration-notices.js';
export {
  type RegistrationStanding,
  type RegistrationState,
  registrationStanding,
  registrationStandings,
} from './registration-standing.js';
export { type SeriesBreak, seriesBreaks } from './series-breaks.js';
export { mayTakeOutPart, mayTakeOutShares, mayTakeOutTotal, takingOutFrom } from './taken-out.js';
export { mayTakeOutBeside, type SelectionTakenOut } from './taken-out-beside.js';
export { type ComputedRow, mayTakeOutFigure } from './taken-out-figure.js';
export {
  mayTakeOutBesideYears,
  mayTakeOutOfTable,
  type TableRow,
  type YearsAround,
} from './taken-out-table.js';
export type { ErasedUptake, UptakeGroup } from './uptake-group.js';
export { uptakeOfErased, uptakeRows } from './uptake-rows.js';
export { canDeliverYear, type YearRefusal } from './year-refusals.js';
