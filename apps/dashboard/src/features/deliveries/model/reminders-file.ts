import type { Language } from '@mim/domain/kernel';
import type { TableFile } from '../../../components/table-file/table-file.js';
import type { Reminder } from '../requests/deliveries.js';

/** Fixed: whoever works with the file finds its columns by these words. */
const headings = {
  nl: [
    'Locatie',
    'Jaar',
    'Reden',
    'Uiterste dag',
    'Dagen te laat',
    'Laatst herinnerd',
    'Coördinatoren',
    'E-mail',
  ],
  en: ['Location', 'Year', 'Cause', 'Deadline', 'Days late', 'Last reminded', 'Coordinators', 'E-mail'],
} as const satisfies Record<Language, readonly string[]>;

const causes = {
  nl: { near: 'uiterste dag nadert', late: 'te laat', 'sent-back': 'teruggestuurd' },
  en: { near: 'deadline is near', late: 'late', 'sent-back': 'sent back' },
} as const satisfies Record<Language, Record<Reminder['cause'], string>>;

const names = { nl: 'herinneringen', en: 'reminders' } as const;
const dates: readonly string[] = ['Uiterste dag', 'Laatst herinnerd', 'Deadline', 'Last reminded'];

/**
 * Who has to be reminded, as a file.
 * @param today ISO text: in its name.
 */
export const remindersFile = (
  reminders: readonly Reminder[],
  language: Language,
  today: string,
): TableFile => ({
  name: `${names[language]}-${today}`,
  columns: headings[language].map((heading) => ({ heading, isDate: dates.includes(heading) })),
  rows: reminders.map(({ name, year, cause, deadlineOn, daysLate, remindedOn, coordinators }) => [
    name,
    year,
    causes[language][cause],
    deadlineOn,
    daysLate,
    remindedOn,
    coordinators.map((each) => each.name).join(', '),
    coordinators.map(({ email }) => email).join(', '),
  ]),
});
