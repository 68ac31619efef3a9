export { type Caseload, caseload, type NormComparison } from './caseload.js';
export { compareTasks } from './compare-tasks.js';
export {
  type Recorded,
  type RecordedTrajectory,
  type RecordedVisits,
  standingFactsOf,
  worklistInputOf,
} from './recorded.js';
export {
  type TaskActionCode,
  type TaskKind,
  type TaskUrgency,
  taskActions,
  taskKinds,
  taskUrgencies,
} from './task-codes.js';
export type { Task, TaskAction } from './task-schema.js';
export { taskSubjects } from './task-subjects.js';
export { type VisitingMotherLoad, visitingMotherLoads } from './visiting-mother-load.js';
export { worklist } from './worklist.js';
export type {
  WorklistApplicant,
  WorklistExpenses,
  WorklistGroup,
  WorklistGrowth,
  WorklistInput,
  WorklistMeetings,
  WorklistProspect,
  WorklistReferral,
  WorklistRegistration,
  WorklistSignal,
  WorklistTrajectory,
  WorklistVisitingMother,
} from './worklist-input.js';
