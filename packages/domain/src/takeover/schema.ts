export { judgeTakeover, somethingToTakeOver } from './judge-takeover.js';
export { type ReadSheet, readRows } from './read-rows.js';
export type { ReadRow } from './takeover-file.js';
export type {
  JudgedRow,
  JudgedTakeover,
  KnownHere,
  PlannedMatch,
  PlannedMother,
  PlannedPerson,
  PlannedVisit,
  PlannedVisitor,
  PlannedVisitorOf,
  PossiblePerson,
  RowAnswer,
  RowStatus,
  TakeoverContext,
  TakeoverPlan,
} from './takeover-plan.js';
export type { MaintainedEntries } from './written-values.js';
