import type { TakeoverColumn } from './takeover-sheets.js';

/** What a field of a trajectory is called in the sheet, where that is not its own name. */
export const columnOfField: Readonly<Record<string, TakeoverColumn>> = {
  children: 'childBornOn',
  intakeOn: 'intakeOn',
  referredOn: 'referredOn',
  endedOn: 'endedOn',
};
