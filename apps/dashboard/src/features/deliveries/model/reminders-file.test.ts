import { expect, test } from 'vitest';
import { csvFile } from '../../../components/table-file/csv-file.js';
import { remindersFile } from './reminders-file.js';

const reminder = {
  locationId: 'ede',
  name: 'Ede',
  year: 2025,
  cause: 'late',
  deadlineOn: '2026-03-01',
  daysLate: 12,
  remindedOn: null,
  reason: null,
  coordinators: [{ name: 'Ger Coördinator', email: 'ger@voorbeeld.test' }],
} as const;

test('the file of reminders has the headings that macros know, in both languages', () => {
  const lines = (['nl', 'en'] as const).map((language) =>
    csvFile(
      remindersFile([{ ...reminder, coordinators: [...reminder.coordinators] }], language, '2026-03-13'),
    ).split('\r\n'),
  );
  expect(lines.map(([heading]) => heading)).toEqual([
    '\uFEFF"Locatie";"Jaar";"Reden";"Uiterste dag";"Dagen te laat";"Laatst herinnerd";"Coördinatoren";"E-mail"',
    '\uFEFF"Location";"Year";"Cause";"Deadline";"Days late";"Last reminded";"Coordinators";"E-mail"',
  ]);
  expect(lines[0]?.[1]).toBe('"Ede";2025;"te laat";2026-03-01;12;;"Ger Coördinator";"ger@voorbeeld.test"');
});
