export {
  canHaveDays,
  canRemoveGroup,
  checkSession,
  type GroupOfSession,
  type SessionSoFar,
  type SessionToCheck,
  sessionProblemFields,
  sessionRefusals,
} from './check-session.js';
export {
  type GroupForm,
  type GroupKind,
  type GroupRhythm,
  type GroupRunner,
  type GroupTarget,
  groupForms,
  groupKinds,
  groupRhythms,
  groupRunners,
  groupTargets,
} from './group-codes.js';
export { type GroupValues, groupFacts, type SessionValues, sessionFacts } from './group-facts.js';
export type { GroupSession, MeetingGroup } from './group-schema.js';
export { type GroupAttendance, takesPartInGroup } from './participation.js';
export { type GroupRhythmFacts, nextSessionOn } from './session-due.js';
