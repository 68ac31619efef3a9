export { addApplicant, addApplicantStep } from './add-applicant.js';
export { type AddedDossier, addDossier } from './add-dossier.js';
export { addCorrection, addExpense, addExpenseLine, addStatement, exportStatement } from './add-expense.js';
export { addAttendance, addGroup, addLeader, addSession } from './add-group.js';
export { addEvaluation, addOwnStep } from './add-growth.js';
export { addAgreement, addCover, addMeeting, addSupervision } from './add-guidance.js';
export { addLocations, anActor } from './add-locations.js';
export { addPerson, addVisitingMother } from './add-person.js';
export { addPreparation } from './add-preparation.js';
export { addProspect, addProspectCall, addProspectImport } from './add-prospect.js';
export { addRow, type DossierTable, type Facts } from './add-row.js';
export {
  type AddedTrajectory,
  addExtension,
  addOutcome,
  addPause,
  addReferral,
  addTrajectory,
  addTransfer,
  type TrajectoryToAdd,
} from './add-trajectory.js';
export { addMatch, addProposal, addSignal, addVisit } from './add-visit.js';
export { columnsOfChildren, type GivenChildren } from './children-columns.js';
export { shareServer } from './shared-server.js';
export { type SilentProxy, startSilentProxy } from './silent-proxy.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { startThrowawayServer, type ThrowawayServer } from './throwaway-server.js';
export { withRole } from './with-role.js';
