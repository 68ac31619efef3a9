export { type Actor, actorSchema, type Role, roles } from './actor/actor.js';
export * from './actor/actor-token.js';
export { actorsOfAccount } from './actor/actors-of-account.js';
export { type ActorTransactionOptions, attemptWithActor, withActor } from './actor/with-actor.js';
export { attemptWithInvitation } from './actor/with-invitation.js';
export type { BackupManifest } from './backup/manifest.js';
export { restoreBackup } from './backup/restore-backup.js';
export { writeBackup } from './backup/write-backup.js';
export { type OtherGrants, otherGrants } from './catalogue/grants.js';
export { type LintFinding, lintCatalogue } from './catalogue/lint.js';
export * from './connection/open-database.js';
export { parsers } from './connection/parsers.js';
export { isPooler, missingTimeLimits } from './connection/pooler.js';
export { assertCannotBypassRowSecurity } from './connection/row-security.js';
export { assertServingRole, otherRole } from './connection/serving-role.js';
export { deliveryChecksum } from './delivery/delivery-checksum.js';
export { type Pseudonyms, pseudonymsOf } from './delivery/pseudonyms.js';
export { deliveryRowsAfter, readDeliveryRows } from './delivery/read-delivery-rows.js';
export * from './delivery/store-delivery.js';
export { askDemoRemoval, isDemoRemoved, removeDemoWhenAsked } from './demo/demo-removal.js';
export { type LoadDemoOptions, loadDemo } from './demo/load-demo.js';
export { removeDemo } from './demo/remove-demo.js';
export { childrenColumns } from './dossier/children-columns.js';
export { DatabaseFailure } from './failure.js';
export { type BegunAction, beginAction } from './history/begin-action.js';
export { type HistoryTable, historyTables } from './history/history-tables.js';
export { type UndoneAction, undoAction } from './history/undo-action.js';
export type { UndoProblem } from './history/undo-problems.js';
export { type ServerFacts, serverFacts } from './installation/server-facts.js';
export { type StoredFacts, storedFacts } from './installation/stored-facts.js';
export { unfitServer } from './installation/unfit-server.js';
export { invitationTokenHash } from './invitation/invitation-token.js';
export { inviteFirstAdministrator } from './invitation/invite-first-administrator.js';
export {
  lockInvitations,
  type NewInvitation,
  type StoredInvitation,
  storeInvitation,
} from './invitation/store-invitation.js';
export { migrate, stepsOf } from './migration/migrate.js';
export { assertSchemaFits } from './migration/schema-fits.js';
export type { SchemaSteps } from './migration/schema-steps.js';
export { type ConnectionStrings, roleConnectionStrings } from './provision/connection-strings.js';
export { type Passwords, randomPasswords } from './provision/passwords.js';
export { connectionStringsFor } from './provision/provision.js';
export type { AuthDatabase, Database } from './schema/database.generated.js';
export { factNames, rowsDocument } from './schema/fact-names.js';
export {
  type EmbeddedServer,
  type EmbeddedServerOptions,
  startEmbeddedServer,
} from './server/embedded-server.js';
export { connectionsOfRunningServer } from './server/running-server.js';
export { removeSecondFactor } from './sign-in/remove-second-factor.js';
