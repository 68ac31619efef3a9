export { logBrokenConnection } from './health/broken-connections.js';
export { databaseGone } from './health/database-gone.js';
export { databaseUnreachable } from './health/database-unreachable.js';
export { aliveAt, type HealthChecks, healthRoutes, NotReady } from './health/health-routes.js';
export { type AppParts, createApp } from './http/create-app.js';
export { refuseOtherAddresses } from './http/handle-errors.js';
export { type LogStream, pathOf } from './http/request-log.js';
export { scope } from './http/scope.js';
export type { PageRules } from './http/security-headers.js';
export { type PoolUse, poolMeasure, queueMeasure } from './metrics/measures.js';
export { type Measure, metricRoutes } from './metrics/metric-routes.js';
export { problemLines } from './problems/problem-lines.js';
export { type RecurringWork, repeatBeside } from './process/recurring-work.js';
export { runServer } from './process/run-server.js';
export type { ListenAddress } from './process/start-problem.js';
export { type StartParts, startServer } from './process/start-server.js';
export { type Closable, type RunningServer, stopGracefully } from './process/stop-gracefully.js';
export { fitForProduction, secretsDiffer } from './settings/installation-rules.js';
export { installationSettings } from './settings/installation-settings.js';
export { type Environment, readSettings, type SettingRule } from './settings/read-settings.js';
export {
  defaulted,
  optional,
  optionalSecret,
  required,
  type Setting,
  type SettingList,
  type SettingValues,
  secret,
} from './settings/setting.js';
export * from './settings/setting-schemas.js';
export { sharedSettings } from './settings/shared-settings.js';
export { createErrorMap, type ErrorMap, type ErrorShape, type WrongField } from './trpc/error-map.js';
export type { ProblemCodes, ProblemsByStatus } from './trpc/problem-codes.js';
export { type ProcedureParts, postOnly, procedureRoutes } from './trpc/procedure-routes.js';
