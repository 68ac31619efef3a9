import { m } from '../../../paraglide/messages.js';

/** What was looked at, by the capability that the name of the procedure begins with. */
const words: Readonly<Record<string, () => string>> = {
  mothers: m.settings_log_mothers,
  visits: m.settings_log_visits,
  calendar: m.settings_log_calendar,
  matching: m.settings_log_matching,
  prospects: m.settings_log_prospects,
  imports: m.settings_log_prospects,
  retention: m.settings_log_prospects,
  intake: m.settings_log_intake,
  trajectories: m.settings_log_mothers,
  merging: m.settings_log_mothers,
  removals: m.settings_log_mothers,
  accessLog: m.settings_log,
  figures: m.settings_log_figures,
  worklist: m.settings_log_worklist,
  visitingMothers: m.settings_log_visiting_mothers,
};

/** What was taken along as a file, and whether it told how people are reached. */
const files: Readonly<Record<string, (of: { list: string }) => string>> = {
  export: m.settings_log_file,
  exportWithContact: m.settings_log_file_contact,
};

/**
 * What was looked at, in words; what has none is shown by its name.
 * @param what name of a procedure, such as `mothers.page`
 */
export function accessLogText(what: string): string {
  const [capability = '', procedure = ''] = what.split('.');
  const list = words[capability]?.();
  return list === undefined ? what : (files[procedure]?.({ list }) ?? list);
}
