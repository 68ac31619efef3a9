export type { Cell, CellReader, Fault } from './cell.js';
export {
  type DeliveryCheck,
  type DeliveryChecking,
  type DeliveryFiles,
  deliveryCheck,
  deliveryFiles,
} from './check.js';
export { type CodebookEntry, codebook } from './codebook.js';
export type { Column, ColumnTable, RowOf } from './column.js';
export {
  type Coordinator,
  coordinatorColumns,
  type Participation,
  participationColumns,
  type Uptake,
  uptakeColumns,
  type VisitingMother,
  visitingMotherColumns,
} from './columns.js';
export { type CsvRow, csvText, readCsv } from './csv.js';
export {
  type DataPackage,
  type DataResource,
  dataPackage,
  type TableSchemaField,
  tableSchema,
} from './data-package.js';
export type { Delivery } from './delivery.js';
export { type DeliveryDeadline, deadlineOf } from './delivery-deadline.js';
export { deliveryFileProblems } from './delivery-file-problems.js';
export {
  type AnsweredQuestion,
  answeredQuestion,
  columnOfStanding,
  type UptakeSource,
  type UptakeStanding,
  uptakeSources,
  uptakeStandings,
} from './delivery-lists.js';
export { type DeliveryReader, deliveryReader } from './delivery-reader.js';
export { type ReminderCause, reminderDue } from './delivery-reminder.js';
export {
  type DeliveryCompleteness,
  type DeliveryState,
  deliveryCompleteness,
  deliveryStanding,
  type SentDelivery,
  type StandingOfDelivery,
} from './delivery-standing.js';
export {
  type DeliveryStanding,
  type DeliveryVerdict,
  deliveryStandings,
  deliveryVerdicts,
} from './delivery-standings.js';
export {
  type DeliveryDescriptor,
  type DescriptorFact,
  type DescriptorFacts,
  descriptorFacts,
  type ValueOfFact,
  type ValuesOfFacts,
} from './descriptor-facts.js';
export { formatRow, tableHeader } from './format-row.js';
export { type FormatVersion, formatVersions, newestFormat } from './format-version.js';
export { type HeaderFault, headerFault } from './header-fault.js';
export { deliveryJsonSchema, type JsonSchema } from './json-schema.js';
export {
  type ExpectedYears,
  isDeliveryExpected,
  type LocationPeriod,
  type LocationYears,
  locationYears,
} from './location-years.js';
export { type DeliveryProblem, deliveryProblem, type Place, type ReportProblem } from './problem.js';
export type { DeliveryProblemKind, DeliveryProblemKinds, ParametersIn, Severity } from './problem-kinds.js';
export {
  type DeliveryProblemCode,
  deliveryProblems,
  type ParametersOf,
} from './problems.js';
export { registrationYears, yearRefusal } from './registration-years.js';
export { isRowId } from './row-id.js';
export { inRowOrder, rowId, rowIdOrder } from './row-order.js';
export type { Rule, RuleFacts } from './rules.js';
export type { RowReader } from './table-reader.js';
export {
  columnsIn,
  type DeliveryTable,
  deliveryLimits,
  deliveryTable,
  deliveryTables,
  descriptorFile,
  type TableName,
  type TableRow,
  tableNames,
  tablesIn,
} from './tables.js';
export type { AnnouncedDelivery, SoundDelivery } from './validate-delivery.js';
export { validationBounds } from './validation-bounds.js';
export { type DeliveryTexts, writeDelivery } from './write-delivery.js';
