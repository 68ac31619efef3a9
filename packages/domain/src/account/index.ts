export { type AdministrationAct, administrationActs } from './administration-acts.js';
export {
  type Assignment,
  acceptableInvitation,
  accountEmail,
  accountExists,
  assignmentRefusals,
  closedInvitationDays,
  type InvitationFacts,
  invitationMinutes,
  type NotAcceptable,
  type NotInvited,
  rolesInvitedBy,
  whyNotInvited,
} from './invitation.js';
export {
  type Ender,
  lastAdministrator,
  lastDayAtOnce,
  type Membership,
  type MembershipDays,
  type MembershipState,
  membershipState,
  type NotEnded,
  otherRoleHeld,
  ownRole,
  roleHeld,
  whyNotEnded,
} from './membership.js';
export { passwordLength } from './password.js';
export { type Role, reachOfRole, roles } from './roles.js';
export { type HeldRole, type NotReset, whyNotReset } from './second-factor.js';
