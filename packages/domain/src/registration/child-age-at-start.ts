import { type CodeOf, codeList } from '../kernel/code-list.js';
import { monthIndexOf } from '../kernel/iso-date.js';

/** How old her child was at the first visit, in groups of the annual registration. */
export const childAgesAtStart = codeList('child-age-at-start', [
  { code: 'before-birth', label: { nl: 'voor de geboorte', en: 'before the birth' } },
  { code: '0-2', label: { nl: '0 tot en met 2 maanden', en: '0 to 2 months' } },
  { code: '3-5', label: { nl: '3 tot en met 5 maanden', en: '3 to 5 months' } },
  { code: '6-8', label: { nl: '6 tot en met 8 maanden', en: '6 to 8 months' } },
  { code: '9-11', label: { nl: '9 tot en met 11 maanden', en: '9 to 11 months' } },
  { code: '12-plus', label: { nl: '12 maanden en ouder', en: '12 months and over' } },
]);
export type ChildAgeAtStart = CodeOf<typeof childAgesAtStart>;

/** The groups of the first year, three months each. */
const ofFirstYear = ['0-2', '3-5', '6-8', '9-11'] as const satisfies readonly ChildAgeAtStart[];

/**
 * How old a child was at the first visit, by calendar months: the annual registration knows the month of birth alone.
 * @param childBornOn Birth of the child, a date or a month.
 * @param startedOn Date of the first visit.
 * @example
 * childAgeAtStart('2007-11', '2008-02-29'); // '3-5'
 * childAgeAtStart('2008-03', '2008-02-29'); // 'before-birth'
 */
export function childAgeAtStart(childBornOn: string, startedOn: string): ChildAgeAtStart {
  const months = monthIndexOf(startedOn) - monthIndexOf(childBornOn);
  if (months < 0) return 'before-birth';
  return ofFirstYear[Math.floor(months / 3)] ?? '12-plus';
}
