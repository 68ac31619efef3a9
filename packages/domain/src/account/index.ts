export {
  type Assignment,
  acceptableInvitation,
  accountEmail,
  accountExists,
  type InvitationFacts,
  invitationMinutes,
  type NotAcceptable,
  type NotInvited,
  rolesInvitedBy,
  whyNotInvited,
} from './invitation.js';
export { passwordLength } from './password.js';
export { type Role, reachOfRole, roles } from './roles.js';
export { type HeldRole, type NotReset, whyNotReset } from './second-factor.js';
