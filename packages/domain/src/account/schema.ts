export { invitationSchema } from './invitation-schema.js';
