import { fail, ok, type Problem, problemOf, type Result } from './result.js';

export const malformedTime = problemOf(
  'malformed-time',
  ['Dit is geen tijd van de dag.', 'This is not a time of the day.'],
  ['Schrijf uren en minuten, zoals 9:30.', 'Write hours and minutes, as in 9:30.'],
);

/** Hours and minutes with something between them, digits together, or hours alone. */
const forms = [
  /^(\d{1,2})(?:\s*[:.\-/]\s*|\s*(?:uur|u|h)\s*|\s+)(\d{2})(?:\s*(?:uur|u|h))?$/,
  /^(\d{1,2})(\d{2})$/,
  /^(\d{1,2})\s*(?:uur|u|h)?$/,
] as const;

/**
 * Reads a time of the day as somebody types it: `9:30`, `9.30`, `930`, `9u30`, `9 uur`, and `10` for the whole hour. Minutes
 * have two digits: of less than that nobody knows whether more was to come.
 * @returns `HH:MM`, or a problem when it is not whole or there is no such time.
 * @example
 * readTypedTime('9.30'); // { ok: true, value: '09:30' }
 * readTypedTime('10'); // { ok: true, value: '10:00' }
 * readTypedTime('9:3').ok; // false
 * readTypedTime('24:00').ok; // false
 */
export function readTypedTime(written: string): Result<string, Problem<'malformed-time'>> {
  const text = written.normalize('NFKD').trim().toLowerCase();
  const found = forms.map((form) => form.exec(text)).find((each) => each !== null);
  const [hours = '', minutes = '00'] = found?.slice(1) ?? [];
  return found != null && Number(hours) < 24 && Number(minutes) < 60
    ? ok(`${hours.padStart(2, '0')}:${minutes}`)
    : fail(malformedTime);
}
