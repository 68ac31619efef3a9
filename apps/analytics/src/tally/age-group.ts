/** An age group: its code and the lowest age in it. */
interface AgeGroup {
  readonly code: string;
  readonly from: number;
}

const groups = (list: readonly AgeGroup[]) => ({
  name: 'age group',
  values: list.map(({ code }) => code),
  list,
});

/** Ages of programme mothers, in years reached in the calendar year. */
export const motherAgeGroups = groups([
  { code: 'under-20', from: Number.NEGATIVE_INFINITY },
  { code: '20-24', from: 20 },
  { code: '25-29', from: 25 },
  { code: '30-34', from: 30 },
  { code: '35-39', from: 35 },
  { code: '40-plus', from: 40 },
]);

/** Ages of visiting mothers, in years reached in the calendar year. */
export const visitingMotherAgeGroups = groups([
  { code: 'under-25', from: Number.NEGATIVE_INFINITY },
  { code: '25-29', from: 25 },
  { code: '30-34', from: 30 },
  { code: '35-39', from: 35 },
  { code: '40-plus', from: 40 },
]);

/**
 * The age group in a calendar year: the year less the year of birth.
 * @returns The group's code; `null` when the year of birth was not recorded.
 * @example
 * ageGroupIn(2008, 1988, motherAgeGroups); // '20-24'
 */
export function ageGroupIn(
  year: number,
  birthYear: number | null,
  { list }: { readonly list: readonly AgeGroup[] },
): string | null {
  if (birthYear === null) return null;
  const age = year - birthYear;
  let code: string | null = null;
  for (const group of list) if (age >= group.from) code = group.code;
  return code;
}
