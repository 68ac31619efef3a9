export { sizeOfFile } from './files/open-file.js';
export { isUnfinished, unfinishedFolder } from './files/unfinished-folder.js';
export { chooseDeliveries } from './finding/choose-deliveries.js';
export {
  type AskedDeliveries,
  type DeliveriesOfYears,
  deliveriesOfYears,
  noDeliveryOfYear,
} from './finding/deliveries-of-years.js';
export { type FoundFolders, findDeliveries } from './finding/find-deliveries.js';
export { type FormatDocKind, formatDoc, formatDocKinds } from './format-docs/format-docs.js';
export {
  type DeliveryFile,
  type ReadDeliveryFile,
  readDeliveryFile,
} from './importing/read-delivery-file.js';
export { type ReadingLimits, readInWorker } from './importing/read-in-worker.js';
export { packageName, packDelivery, packTexts } from './packing/pack-delivery.js';
export {
  isError,
  type ListedProblem,
  mostListed,
  type ProblemList,
  type ProblemsAsked,
  problemCollector,
} from './problems/listed-problem.js';
export { type FoundDelivery, readDescriptorFile } from './reading/descriptor-file.js';
export {
  type DeliveryListener,
  type DeliveryReading,
  type RowListeners,
  readDelivery,
} from './reading/read-delivery.js';
export { readWorkbook, type WorkbookReading } from './workbook/read-workbook.js';
export { writeTakeoverTemplate } from './workbook/takeover-template.js';
export { writeWorkbook } from './workbook/write-workbook.js';
