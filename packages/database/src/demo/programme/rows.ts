import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../../schema/database.generated.js';

/** Tables that the demonstration fills, in an order in which each row comes after those it names. */
export const demoTables = [
  'mim.location_setting',
  'mim.person',
  'mim.visiting_mother',
  'mim.visiting_mother_pause',
  'mim.trajectory',
  'mim.trajectory_state',
  'mim.pause',
  'mim.extension',
  'mim.match_proposal',
  'mim.match',
  'mim.visit',
  'mim.signal',
  'mim.signal_note',
  'mim.service',
  'mim.referral',
  'mim.outcome',
  'mim.transfer',
  'mim.prospect_import',
  'mim.prospect',
  'mim.prospect_call',
  'mim.applicant',
  'mim.applicant_step',
  'mim.preparation_session',
  'mim.preparation_attendance',
  'mim.expense',
  'mim.expense_statement',
  'mim.expense_correction',
  'mim.expense_line',
  'mim.meeting_group',
  'mim.meeting_group_leader',
  'mim.group_session',
  'mim.group_attendance',
  'mim.supervision_session',
  'mim.supervision_agreement',
  'mim.meeting',
  'mim.meeting_attendance',
  'mim.cover',
  'mim.evaluation',
  'mim.own_step',
  'mim.coordinator',
] as const;
export type DemoTable = (typeof demoTables)[number];

/** A row as it is sent: a document is the thing itself, not its text. */
export type DemoRow<Table extends DemoTable> = {
  [Column in keyof Insertable<Database[Table]>]: Column extends keyof Selectable<Database[Table]>
    ? Selectable<Database[Table]>[Column] extends Insertable<Database[Table]>[Column]
      ? Insertable<Database[Table]>[Column]
      : Selectable<Database[Table]>[Column]
    : never;
};

/** Rows for each table. */
export type DemoRows = { readonly [Table in DemoTable]: DemoRow<Table>[] };

/** No rows yet. */
export const noRows = (): DemoRows =>
  Object.fromEntries(demoTables.map((table) => [table, []])) as unknown as DemoRows;
