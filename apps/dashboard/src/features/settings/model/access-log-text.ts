import type { Answers } from '../../../clients/trpc.js';
import { m } from '../../../paraglide/messages.js';

/** What can be looked at: every part of the API that tells of people, and what it reads for others. */
type Capability =
  | Exclude<
      keyof Answers,
      | 'session'
      | 'demo'
      | 'accounts'
      | 'locations'
      | 'covers'
      | 'coordinators'
      | 'uptake'
      | 'finding'
      | 'settings'
      | 'lists'
      | 'outsideFigures'
      | 'views'
      | 'feeds'
      | 'actions'
    >
  | 'calendar'
  | 'figures';

/** What was looked at, by the capability that the name of the procedure begins with. */
const words = {
  mothers: m.settings_log_mothers,
  visits: m.settings_log_visits,
  agenda: m.settings_log_agenda,
  visitDrafts: m.settings_log_visits,
  calendar: m.settings_log_calendar,
  matching: m.settings_log_matching,
  prospects: m.settings_log_prospects,
  imports: m.settings_log_prospects,
  takeovers: m.place_takeover,
  retention: m.settings_log_prospects,
  intake: m.settings_log_intake,
  trajectories: m.settings_log_mothers,
  merging: m.settings_log_mothers,
  removals: m.settings_log_mothers,
  accessLog: m.settings_log,
  places: m.places_title,
  figures: m.settings_log_figures,
  worklist: m.settings_log_worklist,
  caseload: m.place_caseload,
  annualRegistration: m.place_registration,
  deliveries: m.place_deliveries,
  municipality: m.place_municipality,
  deliveryFiles: m.place_registration,
  ownReport: m.place_own_report,
  visitingMothers: m.settings_log_visiting_mothers,
  visitingMotherPage: m.settings_log_visiting_mothers,
  leaving: m.settings_log_visiting_mothers,
  expenses: m.settings_log_expenses,
  groups: m.settings_log_groups,
  supervision: m.settings_log_supervision,
  growth: m.settings_log_visiting_mothers,
  meetings: m.settings_log_meetings,
  recruitment: m.settings_log_applicants,
  knownPeople: m.settings_log_applicants,
  preparation: m.settings_log_visiting_mothers,
  signals: m.settings_log_signals,
  referrals: m.settings_log_referrals,
  services: m.place_services,
  outcomes: m.settings_log_mothers,
} as const satisfies Readonly<Record<Capability, () => string>>;

/** What was taken along as a file, and whether it told how people are reached. */
const files: Readonly<Record<string, (of: { list: string }) => string>> = {
  export: m.settings_log_file,
  exportWithContact: m.settings_log_file_contact,
};

/** What was done with signals says more than the list to which it belongs. */
const procedures: Readonly<Record<string, () => string>> = {
  'signals.get': m.settings_log_signal_opened,
  'signals.take': m.settings_log_signal_changed,
  'signals.correct': m.settings_log_signal_changed,
  'signals.reopen': m.settings_log_signal_changed,
  'signals.remove': m.settings_log_signal_removed,
};

/**
 * What was looked at, in words; what has none is shown by its name.
 * @param what name of a procedure, such as `mothers.page`
 */
export function accessLogText(what: string): string {
  const said = procedures[what];
  if (said !== undefined) return said();
  const [capability = '', procedure = ''] = what.split('.');
  const list = (words as Readonly<Record<string, () => string>>)[capability]?.();
  return list === undefined ? what : (files[procedure]?.({ list }) ?? list);
}
