export { checkTakeover, recogniseAs, recogniseSheets, unmappedColumns } from './recognise-sheets.js';
export { type FileSheet, type RowPlace, type RowRemark, rowKey, type SheetMapping } from './takeover-file.js';
export { nothingToTakeOver, rowLeftOut } from './takeover-problems.js';
export {
  columnsOfSheet,
  neededColumns,
  type TakeoverColumn,
  type TakeoverSheet,
  takeoverColumn,
  takeoverLimits,
  takeoverSheets,
  templateColumns,
} from './takeover-sheets.js';
