/**
 * The tables of which every change is kept in `mim.row_change`, by the triggers of the migrations. The
 * identifier of a row of table x is its column x_id.
 */
export const historyTables = [
  'person',
  'trajectory',
  'trajectory_state',
  'pause',
  'extension',
  'transfer',
  'service',
  'referral',
  'outcome',
  'prospect_import',
  'prospect',
  'prospect_call',
  'visiting_mother',
  'visiting_mother_pause',
  'match_proposal',
  'match',
  'visit',
  'signal',
  'applicant',
  'applicant_step',
  'preparation_session',
  'preparation_attendance',
  'supervision_session',
  'supervision_agreement',
  'meeting',
  'meeting_attendance',
  'cover',
  'coordinator',
  'evaluation',
  'own_step',
  'signal_note',
  'saved_view',
  'expense',
  'expense_statement',
  'expense_line',
  'expense_correction',
  'meeting_group',
  'meeting_group_leader',
  'group_session',
  'group_attendance',
] as const;
export type HistoryTable = (typeof historyTables)[number];

/** Whether the changes of a table are kept. */
export const isHistoryTable = (name: string): name is HistoryTable =>
  (historyTables as readonly string[]).includes(name);
